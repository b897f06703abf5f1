//! graaf reads news (Dutch first, English second) and builds a graph of dated, attributed claims.
//!
//! The way of a sentence, layer by layer (imports only go down this list):
//! [`base`] → [`source`] and [`text`] → [`parse`] → [`actor`] and [`time`] → [`claim`] → [`ledger`] and [`gold`] → [`graph`] →
//! [`export`] → [`cli`].

pub mod actor;
pub mod base;
pub mod claim;
pub mod cli;
pub mod export;
pub mod gold;
pub mod graph;
pub mod ledger;
#[cfg(feature = "train")]
pub mod measure;
pub mod parse;
pub mod source;
pub mod text;
pub mod time;
