//! Two names side by side behind the verb that are two parties: *gisteren bezocht Macron Kiev*, *legde Brussel Moskou sancties op*.
//! The parser takes them for one name; the lexicon knows that they are two.

use crate::actor::How;
use crate::base::Lang;

use super::args::Args;
use super::party::Parties;

/// Gives the second name its role: what is acted on, or who receives where something else is acted on.
pub(super) fn part(parties: &Parties<'_>, args: &mut Args) {
    let s = parties.syntax;
    if s.lang != Lang::Nl {
        return;
    }
    let [subject] = args.subj[..] else { return };
    let Some(first) = parties.mention(subject) else { return };
    let known = |how| matches!(how, How::Name | How::Short | How::Metonym | How::Unknown);
    let second = s.by(subject, "flat").find(|&c| {
        let other = parties.mention(c).filter(|m| known(m.how) && m.first as usize == c);
        other.is_some_and(|m| m.actor != first.actor && m.first > first.last)
    });
    let Some(second) = second.filter(|_| known(first.how)) else { return };
    if args.obj.is_empty() {
        args.obj.push(second);
    } else {
        args.iobj.push(second);
    }
}
