//! One file a format: `fn(&Graph, &Options) -> …`, without I/O.
