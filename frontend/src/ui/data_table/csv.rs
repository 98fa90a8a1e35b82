//! Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet.

/// What makes a spreadsheet take a cell for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

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

/// Text that a spreadsheet would run is marked as text; a number with a sign stays a number.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(FORMULA) && text.parse::<f64>().is_err();
    let guarded = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if guarded.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod test {
    use super::{cell, csv};

    #[test]
    fn what_has_a_meaning_in_the_file_is_quoted() {
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(cell("two\nlines"), "\"two\nlines\"");
    }

    #[test]
    fn a_name_that_looks_like_a_formula_stays_a_name() {
        for text in ["=1+1", "+SUM(A1)", "-cmd", "@import", "\t=1"] {
            assert!(
                cell(text).trim_start_matches('"').starts_with('\''),
                "{text}"
            );
        }
        assert_eq!(cell("=A1,B1"), "\"'=A1,B1\"");
        assert_eq!(cell("-12.5"), "-12.5");
    }

    #[test]
    fn each_row_ends_its_line() {
        let rows = vec![vec!["1".to_owned(), String::new()]];
        assert_eq!(csv(["a", "b"], rows), "a,b\r\n1,\r\n");
    }
}
