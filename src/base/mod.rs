//! What every layer shares: byte spans, languages, countries, calendar values and errors.

mod country;
mod edtf;
mod fault;
mod lang;
mod lookup;
mod name;
mod span;

pub use country::Country;
pub use edtf::{Day, Edtf, EdtfError, Order};
pub use fault::Fault;
pub use lang::Lang;
pub use lookup::Lookup;
pub use name::NameType;
pub use span::Span;
