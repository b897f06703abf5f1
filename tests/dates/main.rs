//! Expressions of time, and when what is told happened.

mod any_dates;
mod expressions;
mod when;
