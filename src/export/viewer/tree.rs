//! Points in a tree of quarters, so that what is far away may be taken together (Barnes and Hut).

#![allow(clippy::float_arithmetic, reason = "IEEE additions, products and quotients in a fixed order")]

/// A point, or a difference of two.
pub(super) type Point = [f64; 2];

/// Cells smaller than the whole by two to this power are not divided further: points that close share one.
const DEEPEST: u32 = 24;

/// The square of a distance that is none: a point is no neighbour of itself, however its mean was rounded.
const NOTHING: f64 = 1e-9;

/// A square, and what lies in it.
#[derive(Clone, Copy, Debug)]
struct Cell {
    /// First of its four quarters; 0 where it has none.
    quarters: u32,
    /// How much lies in it.
    mass: f64,
    /// The sum of the points, each as often as its mass.
    sum: Point,
}

/// Points with their masses, by where they lie.
#[derive(Debug)]
pub(super) struct Tree {
    cells: Vec<Cell>,
    corner: Point,
    width: f64,
}

impl Tree {
    /// The tree of some points; each has a mass.
    pub(super) fn new(points: &[Point], masses: &[f64]) -> Self {
        let least = |axis: usize| points.iter().map(|p| p[axis]).fold(f64::INFINITY, f64::min);
        let most = |axis: usize| points.iter().map(|p| p[axis]).fold(f64::NEG_INFINITY, f64::max);
        let corner = [least(0), least(1)];
        let width = (most(0) - corner[0]).max(most(1) - corner[1]).max(1e-6) * 1.000_001;
        let empty = Cell { quarters: 0, mass: 0.0, sum: [0.0; 2] };
        let mut tree = Self { cells: vec![empty], corner, width };
        for (point, mass) in points.iter().zip(masses) {
            tree.add(*point, *mass);
        }
        tree
    }

    fn add(&mut self, point: Point, mass: f64) {
        let (mut at, mut corner, mut width) = (0, self.corner, self.width);
        for depth in 0..=DEEPEST {
            let cell = self.cells[at];
            let is_leaf = cell.quarters == 0;
            if is_leaf && cell.mass > 0.0 && depth < DEEPEST {
                // Who was alone here moves into a quarter, whole.
                let quarters = self.cells.len() as u32;
                self.cells.extend([Cell { quarters: 0, mass: 0.0, sum: [0.0; 2] }; 4]);
                let middle = [cell.sum[0] / cell.mass, cell.sum[1] / cell.mass];
                let (quarter, ..) = quarter(middle, corner, width);
                self.cells[quarters as usize + quarter] = cell;
                self.cells[at].quarters = quarters;
            }
            let cell = &mut self.cells[at];
            cell.mass += mass;
            cell.sum = [cell.sum[0] + point[0] * mass, cell.sum[1] + point[1] * mass];
            if cell.quarters == 0 {
                return;
            }
            let (next, its_corner, its_width) = quarter(point, corner, width);
            at = cell.quarters as usize + next;
            (corner, width) = (its_corner, its_width);
        }
    }

    /// Calls with the difference to, and the mass of, everything but the point itself; what is far for its size is one.
    pub(super) fn each(&self, point: Point, mut act: impl FnMut(Point, f64)) {
        let mut todo = vec![(0_usize, self.width)];
        while let Some((at, width)) = todo.pop() {
            let cell = &self.cells[at];
            if cell.mass == 0.0 {
                continue;
            }
            let away = [point[0] - cell.sum[0] / cell.mass, point[1] - cell.sum[1] / cell.mass];
            let far = away[0] * away[0] + away[1] * away[1];
            // In a square with such a diagonal the point itself cannot lie.
            if cell.quarters == 0 || 2.0 * width * width < far {
                if far > NOTHING {
                    act(away, cell.mass);
                }
            } else {
                let quarters = cell.quarters as usize;
                todo.extend((quarters..quarters + 4).map(|quarter| (quarter, width / 2.0)));
            }
        }
    }
}

/// The quarter of a square in which a point lies, with that quarter's corner and width.
fn quarter(point: Point, corner: Point, width: f64) -> (usize, Point, f64) {
    let half = width / 2.0;
    let is_right = point[0] >= corner[0] + half;
    let is_low = point[1] >= corner[1] + half;
    let moved = |c: f64, far: bool| if far { c + half } else { c };
    let at = usize::from(is_right) + 2 * usize::from(is_low);
    (at, [moved(corner[0], is_right), moved(corner[1], is_low)], half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_mass_is_met_but_ones_own() {
        let points: Vec<Point> =
            (0..200_i32).map(|i| [f64::from(i * 37 % 101), f64::from(i * 53 % 97)]).collect();
        let masses: Vec<f64> = (0..200_i32).map(|i| f64::from(i % 3 + 1)).collect();
        let tree = Tree::new(&points, &masses);
        let total: f64 = masses.iter().sum();
        for (point, mass) in points.iter().zip(&masses) {
            let mut met = 0.0;
            tree.each(*point, |_, mass| met += mass);
            assert!((total - mass - met).abs() < 1e-9);
        }
    }

    #[test]
    fn points_in_one_place_end_no_stack() {
        let points = vec![[1.0, 1.0]; 1000];
        Tree::new(&points, &[1.0; 1000]).each([1.0, 1.0], |_, _| panic!("nothing is away from it"));
    }
}
