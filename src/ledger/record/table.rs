//! Parquet files and Arrow streams of rows.

use std::fs::File;
use std::io::{BufReader, Read, Seek as _, Write};
use std::path::Path;

use arrow_array::RecordBatch;
use arrow_ipc::reader::StreamReader;
use arrow_ipc::writer::StreamWriter;
use arrow_schema::ArrowError;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use super::Row;
use super::batch;

/// Rows a batch: what is turned into columns at once.
const BATCH: usize = 1024;
/// Rows a row group of Parquet: what a reader must hold at least, and the writer at most.
const GROUP: usize = 64 << 10;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Apache Parquet, with Snappy.
    Parquet,
    /// An Arrow IPC stream.
    Arrow,
}

/// Why a table could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file system refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// It is no Parquet.
    #[error(transparent)]
    Parquet(#[from] ParquetError),
    /// It is no Arrow stream.
    #[error(transparent)]
    Arrow(#[from] ArrowError),
    /// A value of the wrong kind.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// A column that holds something else than graaf writes in it.
    #[error(
        "its column {column} is of type {found}; write it with the type that graaf gave it (docs/scale.md)"
    )]
    Type {
        /// Its name.
        column: String,
        /// The type it has.
        found: String,
    },
}

/// How graaf writes Parquet: with Snappy, which every reader has, and without anything that differs between runs.
pub fn properties() -> WriterProperties {
    WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_max_row_group_row_count(Some(GROUP))
        .set_created_by(format!("graaf {}", env!("CARGO_PKG_VERSION")))
        .build()
}

/// Writes rows to a table. The same rows give the same bytes.
pub struct TableWriter<W: Write + Send> {
    inner: Inner<W>,
    waiting: Vec<Row>,
}

enum Inner<W: Write + Send> {
    Parquet(Box<ArrowWriter<W>>),
    Arrow(Box<StreamWriter<W>>),
}

impl<W: Write + Send> TableWriter<W> {
    /// Begins a table.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn new(format: TableFormat, sink: W) -> Result<Self, TableError> {
        let inner = match format {
            TableFormat::Parquet => {
                Inner::Parquet(Box::new(ArrowWriter::try_new(sink, batch::schema(), Some(properties()))?))
            }
            TableFormat::Arrow => Inner::Arrow(Box::new(StreamWriter::try_new(sink, &batch::schema())?)),
        };
        Ok(Self { inner, waiting: Vec::new() })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn write(&mut self, row: Row) -> Result<(), TableError> {
        self.waiting.push(row);
        if self.waiting.len() == BATCH { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), TableError> {
        let batch = batch::batch(&self.waiting)?;
        self.waiting.clear();
        match &mut self.inner {
            Inner::Parquet(writer) => writer.write(&batch)?,
            Inner::Arrow(writer) => writer.write(&batch)?,
        }
        Ok(())
    }

    /// Ends the table, and gives back what it was written to.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn finish(mut self) -> Result<W, TableError> {
        if !self.waiting.is_empty() {
            self.flush()?;
        }
        Ok(match self.inner {
            Inner::Parquet(writer) => writer.into_inner()?,
            Inner::Arrow(writer) => writer.into_inner()?,
        })
    }

    /// The month a row is filed under; `None` where it is not known to a month.
    pub fn month(row: &Row) -> Option<String> {
        batch::month(row)
    }
}

/// Reads the rows of a table, a batch at a time; of a row that is none of graaf's, what is wrong with it.
pub struct TableReader {
    batches: Box<dyn Iterator<Item = Result<RecordBatch, ArrowError>>>,
}

impl TableReader {
    /// Opens a Parquet file or an Arrow stream; its first bytes say which.
    ///
    /// # Errors
    /// When it is neither, or cannot be read.
    pub fn open(path: &Path) -> Result<Self, TableError> {
        let mut file = File::open(path)?;
        let mut magic = [0; 4];
        let is_parquet = file.read_exact(&mut magic).is_ok() && magic == *b"PAR1";
        file.rewind()?;
        if is_parquet {
            // Types as Parquet has them: Polars and pandas leave a note of their own there.
            let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
            let builder = ParquetRecordBatchReaderBuilder::try_new_with_options(file, options)?;
            Ok(Self { batches: Box::new(builder.with_batch_size(BATCH).build()?) })
        } else {
            Ok(Self { batches: Box::new(StreamReader::try_new(BufReader::new(file), None)?) })
        }
    }
}

impl Iterator for TableReader {
    type Item = Result<Vec<Result<Row, String>>, TableError>;
    fn next(&mut self) -> Option<Self::Item> {
        let batch = self.batches.next()?;
        Some(batch.map_err(TableError::from).and_then(|batch| batch::rows(&batch)))
    }
}
