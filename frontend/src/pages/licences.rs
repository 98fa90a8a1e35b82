//! Whose work the portal contains.

use yew::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{PageTitle, Table};

/// The shipped notice, as it is.
const NOTICE: &str = include_str!("../../../NOTICE");

/// The licences of everything that is shipped.
#[component]
pub fn Licences() -> Html {
    let texts = use_texts();
    let caption = texts.say("licences-table");
    let part = |part: &str| {
        if part.starts_with('|') {
            let mut lines = part.lines().map(cells);
            let columns = lines.next().unwrap_or_default();
            let columns = columns.into_iter().map(AttrValue::from).collect::<Vec<_>>();
            let rows = lines
                .skip(1)
                .map(|cells| cells.into_iter().map(Html::from).collect());
            html! { <Table caption={caption.clone()} {columns} rows={rows.collect::<Vec<_>>()} /> }
        } else {
            html! { <p class="portal-notice">{ part.to_owned() }</p> }
        }
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("licences-title")} />
            <p class="portal-lead">{ texts.say("licences-lead") }</p>
            <div lang="en">{ for NOTICE.trim().split("\n\n").map(part) }</div>
        </div>
    }
}

/// The cells of one line of a table such as `| asset | source |`.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_matches('|');
    line.split('|').map(|cell| cell.trim().to_owned()).collect()
}

#[cfg(test)]
mod test {
    use super::{NOTICE, cells};

    #[test]
    fn every_line_of_the_notice_s_table_names_asset_source_and_licence() {
        let lines = NOTICE.lines().filter(|line| line.starts_with('|'));
        let widths: Vec<_> = lines.map(|line| cells(line).len()).collect();
        assert!(widths.len() > 3);
        assert!(widths.iter().all(|width| *width == 3), "{widths:?}");
    }
}
