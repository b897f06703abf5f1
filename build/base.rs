//! What the modules shared with the library know as `crate::base`.

#[allow(dead_code, unreachable_pub, reason = "the library uses more of it")]
#[path = "../src/base/fault.rs"]
mod fault;

pub(crate) use fault::Fault;
