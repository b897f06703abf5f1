//! The `graaf` command.

fn main() {}
