//! The forms of what the server says, and how a sentence is taken apart by them.

use super::value::Kind;

/// A part of a form.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    /// These very words.
    Text(String),
    /// A value, by its name.
    Value(Kind, String),
    /// The "s" of a plural, or nothing.
    Plural,
}

/// One sentence that the server says, with places for its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    /// The identifier of the text that says the same in the reader's language.
    pub id: String,
    pieces: Vec<Piece>,
    /// How many letters it fixes.
    fixed: usize,
    /// Whether it is a sentence, with a full stop of its own.
    is_sentence: bool,
}

/// What stands between the things of a list.
const SEPARATORS: [&str; 3] = [", ", "; ", " and "];

/// A value that was found: its name, its kind, its words.
pub type Found<'a> = (String, Kind, &'a str);

impl Pattern {
    /// Reads a line such as `said-too-late = It ended on { DAY($day) }.`
    fn read(line: &str) -> Option<Self> {
        let (id, text) = line.split_once(" = ")?;
        if !id.starts_with("said-") {
            return None;
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{ ") {
            let (value, behind) = after.split_once(" }")?;
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(place(value)?);
            rest = behind;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        let fixed = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.len(),
            Piece::Value(..) | Piece::Plural => 0,
        });
        Some(Self {
            id: id.to_owned(),
            fixed: fixed.sum(),
            is_sentence: text.ends_with('.'),
            pieces,
        })
    }
}

/// Reads `DAY($day)`, `$name` or `PLURAL()`.
fn place(text: &str) -> Option<Piece> {
    if text == "PLURAL()" {
        return Some(Piece::Plural);
    }
    let Some((kind, name)) = text.split_once("($") else {
        return Some(Piece::Value(
            Kind::Words,
            text.strip_prefix('$')?.to_owned(),
        ));
    };
    Some(Piece::Value(
        Kind::named(kind)?,
        name.strip_suffix(')')?.to_owned(),
    ))
}

/// All that the server says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Patterns(Vec<Pattern>);

impl Patterns {
    /// Reads a line for each sentence.
    pub fn read(source: &str) -> Self {
        Self(source.lines().filter_map(Pattern::read).collect())
    }

    /// Which sentence this is, and its values. The most definite form wins; a phrase never takes the
    /// full stop of a sentence for its own.
    #[inline(never)] // Once is enough: the program is loaded by everybody.
    pub fn find<'a>(&self, said: &'a str) -> Option<(&str, Vec<Found<'a>>)> {
        let fitting = self.0.iter().filter_map(|pattern| {
            let mut found = Vec::new();
            let fits = self.fits(&pattern.pieces, said, &mut found);
            fits.then_some((pattern, found))
        });
        let best = fitting.max_by_key(|(form, _)| (form.is_sentence, form.fixed))?;
        Some((best.0.id.as_str(), best.1))
    }

    /// The single things of a list such as "A, B and C". What is known as a whole is not taken apart,
    /// such as "Dates and duration".
    pub fn parts<'a>(&self, list: &'a str) -> Vec<&'a str> {
        let mut parts = Vec::new();
        let mut rest = list;
        while !rest.is_empty() {
            let (end, next) = self.first_part(rest);
            parts.push(&rest[..end]);
            rest = &rest[next..];
        }
        parts
    }

    /// Where the first thing ends, and where the next one begins.
    fn first_part(&self, list: &str) -> (usize, usize) {
        let whole = (list.len(), list.len());
        let mut first = None;
        for (at, _) in list.char_indices() {
            let behind = SEPARATORS
                .iter()
                .find_map(|separator| list[at..].strip_prefix(separator));
            let Some(behind) = behind else {
                continue;
            };
            let place = (at, list.len() - behind.len());
            if self.find(&list[..at]).is_some() {
                return place;
            }
            first = first.or(Some(place));
        }
        if self.find(list).is_some() {
            return whole;
        }
        first.unwrap_or(whole)
    }

    #[inline(never)]
    fn fits<'a>(&self, pieces: &[Piece], said: &'a str, found: &mut Vec<Found<'a>>) -> bool {
        let Some((piece, rest)) = pieces.split_first() else {
            return said.is_empty();
        };
        match piece {
            Piece::Text(text) => said
                .strip_prefix(text.as_str())
                .is_some_and(|behind| self.fits(rest, behind, found)),
            Piece::Plural => {
                let one_or_more = said.strip_prefix('s').unwrap_or(said);
                self.fits(rest, one_or_more, found)
            }
            Piece::Value(kind, name) => {
                let known = found.len();
                let mut end = 0;
                while let Some(next) = next_end(rest, said, end) {
                    end = next;
                    let (value, behind) = said.split_at(end);
                    if self.accepts(*kind, value) {
                        found.push((name.clone(), *kind, value));
                        if self.fits(rest, behind, found) {
                            return true;
                        }
                        found.truncate(known);
                    }
                }
                false
            }
        }
    }

    fn accepts(&self, kind: Kind, value: &str) -> bool {
        match kind {
            Kind::Said => self.find(value.trim()).is_some(),
            other => other.accepts(value),
        }
    }
}

/// Where a value may end next, behind `end`: before the words that follow it, or at the end of all.
fn next_end(rest: &[Piece], said: &str, end: usize) -> Option<usize> {
    let from = end + said[end..].chars().next()?.len_utf8();
    match rest.first() {
        Some(Piece::Text(next)) => said[from..].find(next.as_str()).map(|at| from + at),
        Some(Piece::Value(..) | Piece::Plural) => (from < said.len()).then_some(from),
        None => Some(said.len()),
    }
}

#[cfg(test)]
impl Patterns {
    /// Each sentence with a mark for every value, for tests that compare it with the rules' own texts.
    pub fn skeletons(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|pattern| {
            let pieces = pattern.pieces.iter().map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Value(..) => "{}",
                Piece::Plural => "",
            });
            pieces.collect()
        })
    }
}
