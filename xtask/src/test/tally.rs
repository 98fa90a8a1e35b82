//! How many tests passed and failed, also as other programs print it.

use std::ops::AddAssign;

/// The numbers of one step or of several.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
    /// Tests that were left out.
    pub skipped: u32,
}

impl Tally {
    /// One check that holds.
    pub const fn success() -> Self {
        Self {
            passed: 1,
            failed: 0,
            skipped: 0,
        }
    }

    /// One check that does not hold.
    pub const fn failure() -> Self {
        Self {
            passed: 0,
            failed: 1,
            skipped: 0,
        }
    }

    /// Reads the line with which a Rust test program closes.
    pub fn of_libtest(line: &str) -> Option<Self> {
        let (_, line) = line.split_once("test result: ")?;
        let count = |word: &str| {
            line.split(['.', ';']).find_map(|part| {
                let number = part.trim().strip_suffix(word)?.trim();
                number.parse::<u32>().ok()
            })
        };
        Some(Self {
            passed: count("passed")?,
            failed: count("failed")?,
            skipped: count("ignored")?,
        })
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_of_a_test_program_is_read_with_and_without_colour() {
        let expected = Some(Tally {
            passed: 12,
            failed: 1,
            skipped: 2,
        });
        let plain = "test result: FAILED. 12 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.00s";
        let coloured = "test result: \u{1b}[31mFAILED\u{1b}[m. 12 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out";
        assert_eq!(Tally::of_libtest(plain), expected);
        assert_eq!(Tally::of_libtest(coloured), expected);
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(Tally::of_libtest("test a_test ... ok"), None);
        assert_eq!(Tally::of_libtest("test result: unknown"), None);
    }
}
