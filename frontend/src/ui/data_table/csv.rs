//! Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet, also in one that takes
//! `;` or a tab for the end of a cell.

/// What makes a spreadsheet take text for a formula, in both widths.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What a spreadsheet drops from the beginning of a cell, and then reads on.
const DROPPED: [char; 3] = ['\t', '\r', '\n'];
/// What some spreadsheet takes for the end of a cell, quoted or not.
const ENDS: [char; 5] = [';', ',', '\t', '\r', '\n'];

/// The file of a table: a line of heads, then one line for each row.
pub fn csv<'a>(
    head: impl IntoIterator<Item = &'a str>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> String {
    let mut file = line(head.into_iter().map(str::to_owned));
    for row in rows {
        file.push_str(&line(row));
    }
    file
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<_> = cells.into_iter().map(|text| cell(&text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell in quotes; a number with a sign stays a number.
fn cell(text: &str) -> String {
    let guarded = if is_number(text) {
        text.to_owned()
    } else {
        guarded(text)
    };
    format!("\"{}\"", guarded.replace('"', "\"\""))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    is_digits(whole) && is_digits(part)
}

/// Text with a `'` wherever a spreadsheet would begin to run it: in front, and where a cell would
/// begin for one that cuts the text into pieces.
fn guarded(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    if text.starts_with(DROPPED) {
        safe.push('\'');
    }
    let mut begins = true;
    for letter in text.chars() {
        if begins && SIGNS.contains(&letter) {
            safe.push('\'');
        }
        safe.push(letter);
        // A quotation mark at the beginning of a cell is dropped as well.
        begins = ENDS.contains(&letter) || begins && letter == '"';
    }
    safe
}

#[cfg(test)]
mod test {
    use super::{cell, csv};

    #[test]
    fn every_cell_is_quoted() {
        assert_eq!(cell(""), "\"\"");
        assert_eq!(cell("plain"), "\"plain\"");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(cell("two\r\nlines"), "\"two\r\nlines\"");
    }

    #[test]
    fn a_name_that_looks_like_a_formula_stays_a_name() {
        for text in ["=1+1", "+SUM(A1)", "-cmd", "@import", "\t=1", "\rx", "\nx"] {
            assert!(cell(text).starts_with("\"'"), "{text:?}");
        }
        for text in ["＝1+1", "＋1", "－cmd", "＠import"] {
            assert!(cell(text).starts_with("\"'"), "{text:?}");
        }
        assert_eq!(cell("=A1,B1"), "\"'=A1,B1\"");
        assert_eq!(cell("+351 21 000"), "\"'+351 21 000\"");
        assert_eq!(cell("-inf"), "\"'-inf\"");
    }

    #[test]
    fn a_number_with_a_sign_stays_a_number() {
        for text in ["-12.5", "+7", "0", "1500.00"] {
            assert_eq!(cell(text), format!("\"{text}\""));
        }
        for text in ["-", "-.5", "-5.", "-1.2.3", "+1-1"] {
            assert!(cell(text).starts_with("\"'"), "{text:?}");
        }
    }

    #[test]
    fn a_formula_stays_a_text_where_a_spreadsheet_cuts_the_cell() {
        assert_eq!(cell("a;=1+1"), "\"a;'=1+1\"");
        assert_eq!(cell("a,@x"), "\"a,'@x\"");
        assert_eq!(cell("a\t+1"), "\"a\t'+1\"");
        assert_eq!(cell("a\r\n-cmd"), "\"a\r\n'-cmd\"");
        assert_eq!(cell("a;＝1"), "\"a;'＝1\"");
        assert_eq!(cell("\t=1"), "\"'\t'=1\"");
        assert_eq!(cell("a;\"=1\""), "\"a;\"\"'=1\"\"\"");
    }

    #[test]
    fn signs_within_words_are_left_alone() {
        for text in ["a-b", "1+1=2", "ana@example.org", "Porto; Lille", "a, - b"] {
            assert_eq!(cell(text), format!("\"{text}\""));
        }
    }

    #[test]
    fn each_row_ends_its_line() {
        let rows = vec![vec!["1".to_owned(), String::new()]];
        assert_eq!(csv(["a", "b"], rows), "\"a\",\"b\"\r\n\"1\",\"\"\r\n");
    }
}
