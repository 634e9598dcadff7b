//! Lists that do not change: exactly their items are returned.

use std::collections::HashSet;
use std::sync::Arc;

use crate::server::{PastEnd, Row, Server, Style, by_cursors, list, stream};
use proptest::collection::{hash_set, vec};
use proptest::prelude::*;
use zoho_http::ErrorKind;
use zoho_http::page::Paging;

const OFFSET: Paging = Paging::Offset { max: 100 };

fn rows(count: usize, hidden: &HashSet<usize>) -> Vec<Row> {
    let row = |index: usize| Row {
        id: 7_000 + u64::try_from(index).unwrap(),
        hidden: hidden.contains(&index),
    };
    (0..count).map(row).collect()
}

/// Up to 40 of each hundred rows, wherever they are among them.
fn hidden() -> impl Strategy<Value = HashSet<usize>> {
    let hundred = prop_oneof![
        hash_set(0..100usize, 0..=40),
        // In one run.
        (0..60usize, 0..=40usize).prop_map(|(at, many)| (at..at + many).collect()),
    ];
    vec(hundred, 4).prop_map(|hundreds| {
        let all = hundreds.iter().enumerate();
        all.flat_map(|(index, of)| of.iter().map(move |at| index * 100 + at))
            .collect()
    })
}

/// Shows at least one row on each page of a server that gives no larger ones: a page without any looks like
/// the end.
fn with_some_on_each(mut hidden: HashSet<usize>, window: usize) -> HashSet<usize> {
    let mut run = 0;
    for index in 0..400 {
        run = if hidden.contains(&index) { run + 1 } else { 0 };
        if run >= window {
            hidden.remove(&index);
            run = 0;
        }
    }
    hidden
}

fn past_end() -> impl Strategy<Value = PastEnd> {
    prop_oneof![
        Just(PastEnd::NoContent),
        Just(PastEnd::EmptyList),
        Just(PastEnd::FirstPage),
        Just(PastEnd::LastPage),
    ]
}

fn size() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![
        Just(None),
        (1..=100u32).prop_map(Some),
        (1..=4u32).prop_map(Some)
    ]
}

/// From each position up to its own, the only visible row is repeated, on a page for each row that is hidden before it.
#[test]
fn hidden_rows_before_the_only_visible_one_do_not_stop_the_list() {
    for (count, past_end) in [
        (19, PastEnd::NoContent),
        (100, PastEnd::NoContent),
        (100, PastEnd::EmptyList),
    ] {
        for origin in [0, 1] {
            let style = Style::Offset {
                origin,
                past_end,
                heeds_from: true,
            };
            let server = Arc::new(Server::new(rows(count, &(0..count - 1).collect()), style));
            let (got, error) = stream(list(&server, OFFSET));
            assert!(error.is_none(), "{error:?}");
            assert_eq!(got, server.visible());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn offsets_from_0_or_1_give_all_whatever_the_size_the_cap_and_the_hidden_rows(
        count in 0..400usize,
        hidden in hidden(),
        origin in 0..=1usize,
        past_end in past_end(),
        size in size(),
        cap in prop_oneof![Just(usize::MAX), 1..=100usize],
        ids in any::<bool>(),
    ) {
        let hidden = with_some_on_each(hidden, cap);
        // If the first page is repeated after the end, it must not be one that hidden rows can repeat.
        let is_small = cap < 100 || size.is_some_and(|size| size < 100);
        let hidden = if past_end == PastEnd::FirstPage && is_small { HashSet::new() } else { hidden };
        let style = Style::Offset { origin, past_end, heeds_from: true };
        let mut server = Server::new(rows(count, &hidden), style);
        server.cap = cap;
        server.ids = ids;
        let server = Arc::new(server);
        let mut list = list(&server, OFFSET);
        if let Some(size) = size {
            list = list.query("limit", size.to_string());
        }
        let (got, error) = stream(list);
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(got, server.visible());
    }

    #[test]
    fn a_server_that_does_not_heed_from_gives_one_page_and_the_list_ends(
        count in 0..120usize,
        hidden in hidden(),
        size in size(),
    ) {
        let style = Style::Offset { origin: 0, past_end: PastEnd::NoContent, heeds_from: false };
        let server = Arc::new(Server::new(rows(count, &hidden), style));
        let mut list = list(&server, OFFSET);
        if let Some(size) = size {
            list = list.query("limit", size.to_string());
        }
        let (got, error) = stream(list);
        prop_assert!(error.is_none(), "{error:?}");
        // The first page is all that can be had.
        let shown = if size.is_some() { server.visible().into_iter().take(got.len()).collect() } else {
            server.visible().into_iter().take_while(|id| *id < 7_100).collect::<Vec<_>>()
        };
        prop_assert_eq!(&got, &shown);
        prop_assert!(server.requests() <= 5, "{} requests", server.requests());
    }

    #[test]
    fn offsets_give_all_page_by_page_with_cursors_that_were_saved(
        count in 0..300usize,
        hidden in hidden(),
        origin in 0..=1usize,
        past_end in past_end(),
        size in size(),
        cap in prop_oneof![Just(usize::MAX), 1..=100usize],
    ) {
        // Without a size, the model returns ten.
        let window = cap.min(size.map_or(10, |size| size as usize));
        let hidden = with_some_on_each(hidden, window);
        let hidden = if past_end == PastEnd::FirstPage { HashSet::new() } else { hidden };
        let style = Style::Offset { origin, past_end, heeds_from: true };
        let mut server = Server::new(rows(count, &hidden), style);
        server.cap = cap;
        let server = Arc::new(server);
        let (got, error) = by_cursors(|| match size {
            Some(size) => list(&server, OFFSET).query("limit", size.to_string()),
            None => list(&server, OFFSET),
        });
        prop_assert!(error.is_none(), "{error:?}");
        if [PastEnd::FirstPage, PastEnd::LastPage].contains(&past_end) {
            // A cursor knows only the page before it: an item that such a server repeats may have come earlier.
            let mut once = HashSet::new();
            let got: Vec<_> = got.into_iter().filter(|id| once.insert(*id)).collect();
            prop_assert_eq!(got, server.visible());
        } else {
            prop_assert_eq!(got, server.visible());
        }
    }

    #[test]
    fn cursors_of_earlier_releases_lose_nothing(
        count in 100..300usize,
        origin in 0..=1usize,
        assumed in 0..=1usize,
    ) {
        let style = Style::Offset { origin, past_end: PastEnd::NoContent, heeds_from: true };
        let server = Arc::new(Server::new(rows(count, &HashSet::new()), style));
        // After a first page of 100, requested with `from=0` or `from=1` depending on how the list was assumed to
        // count.
        let cursor = format!("from:{}", 100 + assumed);
        let given = 100 + assumed - origin.min(100 + assumed);
        let (got, error) = stream(list(&server, OFFSET).resume(cursor.parse().unwrap()));
        prop_assert!(error.is_none(), "{error:?}");
        let missing = server.visible().into_iter().skip(given).find(|id| !got.contains(id));
        prop_assert_eq!(missing, None);
        let came_before = got.iter().filter(|id| **id < 7_100).count();
        prop_assert!(came_before <= 2, "{} came again", came_before);
    }

    #[test]
    fn page_numbers_and_tokens_give_all_whatever_the_pages_say(
        count in prop_oneof![0..500usize, 1_900..2_700usize],
        hidden in hidden(),
        size in prop_oneof![Just(None), (1..=200u32).prop_map(Some)],
        cap in prop_oneof![Just(usize::MAX), 20..=200usize],
        says_more in any::<bool>(),
        says_size in any::<bool>(),
        tokens in any::<bool>(),
        runs in any::<bool>(),
    ) {
        // If neither a size nor a token is reported, nothing leads past 2,000 rows. If `more` is not reported, a page
        // without a row looks like the end.
        let told = says_more && (says_size || cap == usize::MAX);
        let count = if tokens && !told { count.min(500) } else { count };
        let window = cap.min(size.unwrap_or(200) as usize);
        let hidden = if says_more { hidden } else { with_some_on_each(hidden, window) };
        // Small pages of a long list are many requests, and nothing else.
        let size = if count > 500 { size.map(|size| size.max(50)) } else { size };
        let style = Style::Numbered { says_more, says_size, tokens };
        let mut server = Server::new(rows(count, &hidden), style);
        server.cap = cap;
        let server = Arc::new(server);
        let paging = Paging::Numbered { token: tokens, max: 200 };
        let list = || match size {
            Some(size) => list(&server, paging).query("per_page", size.to_string()),
            None => list(&server, paging),
        };
        let (got, error) = if runs { stream(list()) } else { by_cursors(list) };
        match error {
            None => prop_assert_eq!(got, server.visible()),
            Some(error) => {
                // Many pages of hidden rows alone, or pages that are smaller than said.
                let kinds = [ErrorKind::Decode, ErrorKind::PaginationLimit];
                prop_assert!(kinds.contains(&error.kind()), "{error}");
                prop_assert!(window < 5 || !told, "{error}");
                prop_assert!(server.visible().starts_with(&got));
            }
        }
    }

    #[test]
    fn an_index_leads_through_all_pages_and_the_empty_ones(
        count in 0..300usize,
        hidden in hidden(),
        cap in 1..=10usize,
        empty_before in vec(0..300usize, 0..20),
        runs in any::<bool>(),
    ) {
        let hidden = with_some_on_each(hidden, 5 * cap);
        let mut server = Server::new(rows(count, &hidden), Style::Index);
        server.cap = cap;
        server.empty_before = empty_before;
        let server = Arc::new(server);
        let (got, error) = if runs {
            stream(list(&server, Paging::Index))
        } else {
            by_cursors(|| list(&server, Paging::Index))
        };
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(got, server.visible());
    }
}
