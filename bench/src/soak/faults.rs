//! The ways in which an answer goes wrong.

use std::time::Duration;

use serde_json::json;
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Framing, Reply, RequestPhase, Step};

/// A fault, in the place of `answer`, and whether the request was carried out all the same.
pub(super) fn draw(dice: &mut fastrand::Rng, answer: SimResponse) -> (Step, bool) {
    // Rare, as everybody of the organisation waits for it.
    if dice.u32(0..200) == 0 {
        return (limited().header("Retry-After", "1").into(), false);
    }
    let whole = || Reply::new(answer.clone());
    let half = dice.u64(0..100);
    let kinds: [&dyn Fn() -> (Step, bool); 33] = [
        &|| (Step::Reset(RequestPhase::Before), false),
        &|| (Step::Reset(RequestPhase::During(60)), false),
        &|| (Step::Reset(RequestPhase::After), true),
        &|| (Step::Close(RequestPhase::Before), false),
        &|| (Step::Close(RequestPhase::After), true),
        &|| (Step::raw("HTTP/1.1 2"), true),
        &|| (Step::raw("nonsense\r\n\r\n"), true),
        &|| (Step::Silence, true),
        &|| (whole().silent_after(0).into(), true),
        &|| (whole().silent_after(half).into(), true),
        &|| (whole().paced(700, Duration::from_millis(20)).into(), true),
        &|| (whole().cut_after(half).into(), true),
        &|| (whole().reset_after(half).into(), true),
        &|| {
            (
                whole().framing(Framing::Chunked).cut_after(half).into(),
                true,
            )
        },
        &|| {
            (
                whole().framing(Framing::UntilClose).cut_after(half).into(),
                true,
            )
        },
        &|| (whole().gzip().cut_after(half).into(), true),
        &|| {
            (
                whole()
                    .gzip()
                    .framing(Framing::UntilClose)
                    .cut_after(half)
                    .into(),
                true,
            )
        },
        &|| (Reply::flood(1 << 20).into(), true),
        &|| (SimResponse::html(502).into(), true),
        &|| (SimResponse::status(200).into(), true),
        &|| (SimResponse::status(204).into(), true),
        &|| (partly_done().into(), true),
        &|| {
            (
                SimResponse::crm(200, "INVALID_DATA", "the number is odd").into(),
                false,
            )
        },
        &|| {
            (
                SimResponse::crm(401, "INVALID_TOKEN", "invalid oauth token").into(),
                false,
            )
        },
        &|| {
            (
                SimResponse::crm(401, "OAUTH_SCOPE_MISMATCH", "invalid oauth scope").into(),
                false,
            )
        },
        &|| {
            (
                SimResponse::crm(403, "NO_PERMISSION", "permission denied").into(),
                false,
            )
        },
        &|| {
            (
                SimResponse::crm(404, "INVALID_URL_PATTERN", "there is none").into(),
                false,
            )
        },
        &|| {
            (
                SimResponse::crm(409, "ALREADY_MODIFIED", "too late").into(),
                false,
            )
        },
        &|| (SimResponse::html(413).into(), false),
        &|| (limited().into(), false),
        &|| (limited().header("Retry-After", "0").into(), false),
        &|| {
            (
                limited()
                    .header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")
                    .into(),
                false,
            )
        },
        &|| (limited().header("Retry-After", "soon").into(), false),
    ];
    let more: [&dyn Fn() -> (Step, bool); 4] = [
        &|| {
            (
                SimResponse::crm(500, "INTERNAL_ERROR", "try later").into(),
                true,
            )
        },
        &|| (SimResponse::html(503).into(), true),
        &|| {
            (
                SimResponse::html(503).header("Retry-After", "0").into(),
                true,
            )
        },
        &|| {
            (
                SimResponse::status(302)
                    .header("Location", "https://www.zoho.example/")
                    .into(),
                true,
            )
        },
    ];
    let at = dice.usize(0..kinds.len() + more.len());
    kinds
        .iter()
        .chain(&more)
        .nth(at)
        .map_or((whole().into(), true), |kind| kind())
}

fn limited() -> SimResponse {
    SimResponse::crm(429, "TOO_MANY_REQUESTS", "too many requests")
}

fn partly_done() -> SimResponse {
    let rows = json!({ "data": [
        { "code": "SUCCESS", "details": {}, "message": "done", "status": "success" },
        { "code": "DUPLICATE_DATA", "details": {}, "message": "there is one", "status": "error" },
    ] });
    SimResponse::json(207, &rows)
}
