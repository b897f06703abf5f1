//! Where actors stand: those that have to do with each other near, others apart. The same on every machine.
//!
//! Every group of actors that hang together is laid out by springs (Fruchterman and Reingold, the far ones taken together) and
//! turned so that it lies, as screens do; then the groups are put beside each other, the largest first.

#![allow(clippy::float_arithmetic, reason = "IEEE additions, products, quotients and roots in a fixed order")]

use std::cmp::Reverse;

use super::tree::{Point, Tree};

/// What two neighbours are apart at rest, in the units of the result.
const STEP: f64 = 100.0;

/// Words run from left to right: there is more room needed beside than above.
const ASPECT: f64 = 1.3;

/// How strongly the middle draws: without, all the others together push loose ends far out.
const GRAVITY: f64 = 1.0;

/// Places by number of node: whole numbers, the middle of all at 0. `edges` are pairs of numbers below `nodes`.
pub(super) fn layout(nodes: usize, edges: &[(usize, usize)]) -> Vec<[i32; 2]> {
    let near = neighbours(nodes, edges);
    let mut groups: Vec<Group> =
        together(&near).into_iter().map(|members| Group::new(members, &near)).collect();
    groups.sort_by_key(|g| (Reverse(g.members.len()), g.members[0]));
    let corners = pack(&groups);
    let mut places = vec![[0; 2]; nodes];
    for (group, corner) in groups.iter().zip(corners) {
        for (&node, point) in group.members.iter().zip(&group.points) {
            places[node] = [whole(point[0] + corner[0]), whole(point[1] + corner[1])];
        }
    }
    places
}

fn whole(x: f64) -> i32 {
    (x * STEP).round() as i32
}

/// The nodes that each has an edge with, itself aside, sorted, each once.
fn neighbours(nodes: usize, edges: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut near = vec![Vec::new(); nodes];
    for &(a, b) in edges.iter().filter(|(a, b)| a != b) {
        near[a].push(b);
        near[b].push(a);
    }
    for list in &mut near {
        list.sort_unstable();
        list.dedup();
    }
    near
}

/// The nodes in groups that hang together, each from its best connected node outwards.
fn together(near: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut hubs: Vec<usize> = (0..near.len()).collect();
    hubs.sort_by_key(|&node| (Reverse(near[node].len()), node));
    let mut is_met = vec![false; near.len()];
    let mut groups = Vec::new();
    for hub in hubs {
        if is_met[hub] {
            continue;
        }
        is_met[hub] = true;
        let mut members = vec![hub];
        let mut at = 0;
        while let Some(&node) = members.get(at) {
            for &other in &near[node] {
                if !is_met[other] {
                    is_met[other] = true;
                    members.push(other);
                }
            }
            at += 1;
        }
        groups.push(members);
    }
    groups
}

/// Nodes that hang together, laid out; the corner of their box is at 0.
struct Group {
    members: Vec<usize>,
    points: Vec<Point>,
    size: Point,
}

impl Group {
    fn new(members: Vec<usize>, near: &[Vec<usize>]) -> Self {
        let mut points = spiral(members.len());
        relax(&mut points, &pairs(&members, near));
        lay_down(&mut points);
        for point in &mut points {
            point[0] *= ASPECT;
        }
        let size = to_corner(&mut points);
        Self { members, points, size }
    }
}

/// The edges of a group, as places in its list.
fn pairs(members: &[usize], near: &[Vec<usize>]) -> Vec<(usize, usize)> {
    let mut place = vec![usize::MAX; near.len()];
    for (i, &node) in members.iter().enumerate() {
        place[node] = i;
    }
    let own = members.iter().flat_map(|&a| near[a].iter().map(move |&b| (a, b)));
    own.filter(|(a, b)| a < b).map(|(a, b)| (place[a], place[b])).collect()
}

/// A beginning: the first in the middle, the others around it, as seeds lie in a sunflower.
fn spiral(count: usize) -> Vec<Point> {
    // The cosine and sine of the golden angle.
    const TURN: Point = [-0.737_368_878_078_319_7, 0.675_490_294_261_523_8];
    let mut heading = [1.0, 0.0];
    (0..count)
        .map(|i| {
            let far = (i as f64).sqrt();
            let point = [heading[0] * far, heading[1] * far];
            heading = turned(heading, TURN);
            point
        })
        .collect()
}

/// A vector turned by the angle of another of length 1.
fn turned(v: Point, by: Point) -> Point {
    [v[0] * by[0] - v[1] * by[1], v[0] * by[1] + v[1] * by[0]]
}

/// Rounds of moving: few nodes are cheap, and many need less each.
fn rounds(count: usize) -> usize {
    (600_000 / count.max(1)).clamp(60, 400)
}

/// Moves points by springs along edges and by pushing each other off; ever less far, until they rest.
fn relax(points: &mut [Point], edges: &[(usize, usize)]) {
    let mut masses = vec![1.0; points.len()];
    for &(a, b) in edges {
        masses[a] += 0.15;
        masses[b] += 0.15;
    }
    let rounds = rounds(points.len());
    let start = 0.3 * (points.len() as f64).sqrt() + 0.5;
    for round in 0..rounds {
        let farthest = start * (rounds - round) as f64 / rounds as f64;
        let moves = forces(points, &masses, edges);
        for (point, force) in points.iter_mut().zip(moves) {
            let length = (force[0] * force[0] + force[1] * force[1]).sqrt();
            if length > 0.0 {
                let step = length.min(farthest) / length;
                *point = [point[0] + force[0] * step, point[1] + force[1] * step];
            }
        }
    }
}

fn forces(points: &[Point], masses: &[f64], edges: &[(usize, usize)]) -> Vec<Point> {
    let tree = Tree::new(points, masses);
    let mut forces: Vec<Point> = Vec::with_capacity(points.len());
    for (point, own) in points.iter().zip(masses) {
        let mut force = [-GRAVITY * own * point[0], -GRAVITY * own * point[1]];
        tree.each(*point, |away, mass| {
            let push = own * mass / (away[0] * away[0] + away[1] * away[1]);
            force = [force[0] + away[0] * push, force[1] + away[1] * push];
        });
        forces.push(force);
    }
    for &(a, b) in edges {
        let apart = [points[b][0] - points[a][0], points[b][1] - points[a][1]];
        let pull = (apart[0] * apart[0] + apart[1] * apart[1]).sqrt();
        for (node, sign) in [(a, 1.0), (b, -1.0)] {
            forces[node][0] += sign * apart[0] * pull;
            forces[node][1] += sign * apart[1] * pull;
        }
    }
    forces
}

/// Turns points about their middle so that they spread most from left to right.
fn lay_down(points: &mut [Point]) {
    let count = points.len() as f64;
    let mean = |axis: usize| points.iter().map(|p| p[axis]).sum::<f64>() / count;
    let middle = [mean(0), mean(1)];
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for point in points.iter_mut() {
        *point = [point[0] - middle[0], point[1] - middle[1]];
        xx += point[0] * point[0];
        xy += point[0] * point[1];
        yy += point[1] * point[1];
    }
    // The angle is half of that of (xx - yy, 2 xy).
    let (along, across) = (xx - yy, 2.0 * xy);
    let length = (along * along + across * across).sqrt();
    if length == 0.0 {
        return;
    }
    let cosine = ((1.0 + along / length) / 2.0).max(0.0).sqrt();
    let sine = ((1.0 - along / length) / 2.0).max(0.0).sqrt();
    let back = [cosine, if across > 0.0 { -sine } else { sine }];
    for point in points.iter_mut() {
        *point = turned(*point, back);
    }
}

/// Moves points so that the corner of their box is at 0; the size of the box.
fn to_corner(points: &mut [Point]) -> Point {
    let least = |axis: usize| points.iter().map(|p| p[axis]).fold(f64::INFINITY, f64::min);
    let corner = [least(0), least(1)];
    let mut size: Point = [0.0; 2];
    for point in points.iter_mut() {
        *point = [point[0] - corner[0], point[1] - corner[1]];
        size = [size[0].max(point[0]), size[1].max(point[1])];
    }
    size
}

/// Where each group's corner goes: from left to right in rows; the middle of all at 0.
fn pack(groups: &[Group]) -> Vec<Point> {
    /// What lies between two groups, beside and above.
    const GAP: Point = [2.5, 1.2];
    let area: f64 = groups.iter().map(|g| (g.size[0] + GAP[0]) * (g.size[1] + GAP[1])).sum();
    let first = groups.first().map_or(0.0, |g| g.size[0]);
    let width = first.max((area * 1.6).sqrt());
    let mut corners = Vec::with_capacity(groups.len());
    let (mut at, mut row): (Point, f64) = ([0.0; 2], 0.0);
    for group in groups {
        if at[0] > 0.0 && at[0] + group.size[0] > width {
            at = [0.0, at[1] + row + GAP[1]];
            row = 0.0;
        }
        corners.push(at);
        at[0] += group.size[0] + GAP[0];
        row = row.max(group.size[1]);
    }
    let middle = [width / 2.0, (at[1] + row) / 2.0];
    for corner in &mut corners {
        *corner = [corner[0] - middle[0], corner[1] - middle[1]];
    }
    corners
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three groups: a star of 30, a ring of 12 and a pair.
    fn edges() -> Vec<(usize, usize)> {
        let star = (1..30).map(|i| (0, i));
        let ring = (0..12).map(|i| (30 + i, 30 + (i + 1) % 12));
        star.chain(ring).chain([(42, 43), (43, 42), (42, 42)]).collect()
    }

    fn distance(a: [i32; 2], b: [i32; 2]) -> f64 {
        f64::from(a[0] - b[0]).hypot(f64::from(a[1] - b[1]))
    }

    #[test]
    fn no_two_stand_in_one_place() {
        let places = layout(44, &edges());
        for (i, &a) in places.iter().enumerate() {
            for &b in &places[..i] {
                assert!(distance(a, b) > 20.0, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn neighbours_stand_nearer_than_strangers() {
        let places = layout(44, &edges());
        let far = |from: usize, to: usize| distance(places[from], places[to]);
        assert!(far(30, 31) < far(30, 36) && far(42, 43) < far(42, 0));
    }

    #[test]
    fn groups_do_not_overlap() {
        let places = layout(44, &edges());
        let bounds = |members: std::ops::Range<usize>, axis: usize| {
            let all = members.map(|i| places[i][axis]);
            (all.clone().min().unwrap(), all.max().unwrap())
        };
        for (a, b) in [(0..30, 30..42), (0..30, 42..44), (30..42, 42..44)] {
            let apart = [0, 1].into_iter().any(|axis| {
                let (a, b) = (bounds(a.clone(), axis), bounds(b.clone(), axis));
                a.1 < b.0 || b.1 < a.0
            });
            assert!(apart, "{a:?} {b:?}");
        }
    }

    #[test]
    fn nobody_and_one_have_their_place() {
        assert!(layout(0, &[]).is_empty());
        assert_eq!(layout(1, &[]).len(), 1);
    }

    /// The places themselves: another machine, compiler or order of sums would show here.
    #[test]
    fn the_places_are_the_same_everywhere() {
        let numbers = layout(44, &edges()).into_iter().flatten();
        let digest = numbers.fold(0_u32, |sum, n| sum.wrapping_mul(31).wrapping_add_signed(n + 100_000));
        assert_eq!(digest, 232_786_007);
    }
}
