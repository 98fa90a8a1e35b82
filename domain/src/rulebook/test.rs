use super::*;

#[test]
fn every_shipped_rulebook_can_be_read() {
    assert!(!shipped().unwrap().is_empty());
}

#[test]
fn a_rulebook_survives_the_way_through_json() {
    for rulebook in shipped().unwrap() {
        let json = serde_json::to_string(rulebook).unwrap();
        assert_eq!(&serde_json::from_str::<Rulebook>(&json).unwrap(), rulebook);
    }
}

#[test]
fn weights_that_do_not_add_up_are_refused_with_their_path() {
    let text =
        include_str!("../../rulebooks/pilot-2020.1.toml").replace("sector = 30", "sector = 31");
    let error = Rulebook::parse(&text).unwrap_err();
    assert!(
        matches!(error, RulebookError::Inconsistent { ref path, .. } if path == "matching.weights")
    );
}

#[test]
fn an_unknown_value_is_refused() {
    let text = format!(
        "surprise = 1\n{}",
        include_str!("../../rulebooks/pilot-2020.1.toml")
    );
    assert!(matches!(
        Rulebook::parse(&text),
        Err(RulebookError::Syntax(_))
    ));
}
