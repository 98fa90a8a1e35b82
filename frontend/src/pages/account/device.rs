//! What a browser called itself, in words.

/// Browser and system of a user agent, as far as they can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// The browser.
    pub browser: Option<&'static str>,
    /// The system that it runs on.
    pub system: Option<&'static str>,
}

/// The first that is named wins: browsers also name those whose pages they show.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

const SYSTEMS: [(&str, &str); 7] = [
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// Reads a user agent.
pub fn device(user_agent: &str) -> Device {
    let first = |known: &[(&str, &'static str)]| {
        let mut known = known.iter();
        known
            .find(|(mark, _)| user_agent.contains(mark))
            .map(|(_, name)| *name)
    };
    Device {
        browser: first(&BROWSERS),
        system: first(&SYSTEMS),
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_browser_is_known_by_its_own_name_and_not_by_those_it_imitates() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0";
        let expected = Device {
            browser: Some("Edge"),
            system: Some("Windows"),
        };
        assert_eq!(device(edge), expected);
        let phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36";
        assert_eq!(device(phone).system, Some("Android"));
        assert_eq!(device("curl/8.0").browser, None);
    }
}
