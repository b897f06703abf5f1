//! The network as it goes into the file: weights in eight bits with a scale for each output.

use super::data::Vocabulary;
use super::net::Net;
use super::param::Param;
use crate::parse::index;
use crate::parse::neural::{Sizes, kernel};

/// The bytes of the vocabulary.
pub(super) fn vocabulary(vocabulary: &Vocabulary) -> Vec<u8> {
    let rows = vocabulary.pairs().map(|(key, row)| {
        let row = u16::try_from(row).expect("fewer than 65,536 rows");
        (key, vec![row.to_le_bytes()])
    });
    index::write(&index::distinct(rows.collect(), 15), 15)
}

/// The bytes of the network.
pub(super) fn network(net: &Net) -> Vec<u8> {
    let own = net.sizes;
    let sizes = Sizes {
        rows: net.table.rows,
        embedding: own.embedding,
        hidden: own.hidden,
        layers: own.layers,
        tag: own.tag,
        arc: own.arc,
        label: own.label,
        tags: net.tags[0].rows,
        labels: net.label[0].rows,
        names: net.names[0].rows,
    };
    let mut out: Vec<u8> = sizes.numbers().iter().flat_map(|n| (*n as u32).to_le_bytes()).collect();
    table(&net.table, &mut out);
    for layer in &net.layers {
        linear(&layer.input, &layer.bias.w, &mut out);
        for recurrent in &layer.recurrent {
            matrix(recurrent, &mut out);
        }
    }
    linear(&net.tags[0], &net.tags[1].w, &mut out);
    floats(&net.tag_table.w, &mut out);
    linear(&net.project[0], &net.project[1].w, &mut out);
    // In training dependents stand on the left of the matrix, here it is a layer over them.
    let (n, w) = (net.arc[0].rows, &net.arc[0].w);
    let transposed: Vec<f32> = (0..n * n).map(|i| w[i % n * n + i / n]).collect();
    linear_of(&transposed, n, n, &net.arc[2].w, &mut out);
    floats(&net.arc[1].w, &mut out);
    linear(&net.label[0], &net.label[1].w, &mut out);
    floats(&net.label[2].w, &mut out);
    linear(&net.names[0], &net.names[1].w, &mut out);
    out
}

fn floats(numbers: &[f32], out: &mut Vec<u8>) {
    out.extend(numbers.iter().flat_map(|x| x.to_le_bytes()));
}

/// In eight bits, with what one step of them stands for.
fn quantise(numbers: &[f32], into: &mut Vec<i8>) -> f32 {
    let most = numbers.iter().fold(0f32, |m, x| m.max(x.abs())).max(1e-9);
    into.extend(numbers.iter().map(|x| (x * 127.0 / most).round() as i8));
    most / 127.0
}

/// Rows of a table share one scale, so that they can be added up as integers.
fn table(param: &Param, out: &mut Vec<u8>) {
    let mut numbers = Vec::with_capacity(param.w.len());
    floats(&[quantise(&param.w, &mut numbers)], out);
    out.extend(numbers.iter().map(|x| *x as u8));
}

fn matrix(param: &Param, out: &mut Vec<u8>) {
    matrix_of(&param.w, param.rows, param.cols, out);
}

fn matrix_of(w: &[f32], rows: usize, cols: usize, out: &mut Vec<u8>) {
    let mut numbers = Vec::with_capacity(w.len());
    let mut scales: Vec<f32> = w.chunks_exact(cols).map(|row| quantise(row, &mut numbers)).collect();
    scales.resize(rows.next_multiple_of(kernel::BLOCK), 0.0);
    let (weights, sums) = kernel::lay_out(&numbers, rows, cols);
    out.extend(weights);
    out.extend(sums);
    floats(&scales, out);
}

fn linear(param: &Param, bias: &[f32], out: &mut Vec<u8>) {
    linear_of(&param.w, param.rows, param.cols, bias, out);
}

fn linear_of(w: &[f32], rows: usize, cols: usize, bias: &[f32], out: &mut Vec<u8>) {
    matrix_of(w, rows, cols, out);
    let mut bias = bias.to_vec();
    bias.resize(rows.next_multiple_of(kernel::BLOCK), 0.0);
    floats(&bias, out);
}
