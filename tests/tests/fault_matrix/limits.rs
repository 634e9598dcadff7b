//! 429 in its kinds, with `Retry-After` in all its forms and without.

use zoho_http::ErrorKind;
use zoho_sim::SimResponse;

use crate::books;
use crate::support::{Expected, Of, World, again, fails, good};

/// Too many at a time: nothing was done, so that any request may be sent again.
fn busy(retry_after: &str) -> [SimResponse; 1] {
    [books::error(429, 44).header("Retry-After", retry_after)]
}

fn limited() -> Expected {
    let says = "429 44 (as Books says it); make fewer calls at a time, or try later";
    fails(ErrorKind::RateLimited, says)
        .status(429)
        .code("44")
        .retryable()
}

// The clock is at Fri, 15 Jan 2027 08:00:00 GMT.
fault!(without_retry_after: Books, [books::error(429, 44)], both: again());
fault!(without_a_word: Books, [SimResponse::status(429)], both: again());
fault!(as_a_page: Books, [SimResponse::html(429)], both: again());
fault!(retry_after_0: Books, busy("0"), both: again());
fault!(retry_after_1: Books, busy("1"), both: good(2, &[1000]));
fault!(retry_after_59: Books, busy("59"), both: good(2, &[59_000]));
fault!(retry_after_60: Books, busy("60"), both: limited().told(60));
fault!(retry_after_a_date: Books, busy("Fri, 15 Jan 2027 08:00:30 GMT"), both: good(2, &[30_000]));
fault!(retry_after_a_past_date: Books, busy("Thu, 14 Jan 2027 08:00:00 GMT"), both: again());
fault!(retry_after_a_far_date: Books, busy("Fri, 15 Jan 2077 08:00:00 GMT"), both: limited().told(86_400));
fault!(retry_after_far_seconds: Books, busy("99999999999999999999"), both: limited().told(86_400));
fault!(retry_after_garbage: Books, busy("in a while"), both: again());
fault!(retry_after_negative: Books, busy("-1"), both: again());
fault!(
    for_ever: Books,
    vec![books::error(429, 1070); 9],
    both: fails(ErrorKind::RateLimited, "try later [after 4 attempts]")
        .after(4, &[500, 1000, 2000])
        .code("1070")
        .retryable()
);

fault!(too_many_of_crm: Crm, [SimResponse::crm(429, "TOO_MANY_REQUESTS", "m")], both: again());
fault!(rate_limit_of_crm: Crm, [SimResponse::crm(429, "RATE_LIMIT_EXCEEDED", "m")], both: again());
fault!(too_many_of_crm_with_200: Crm, [SimResponse::crm(200, "TOO_MANY_REQUESTS", "m")], both: again());
fault!(
    too_many_of_crm_for_long: Crm,
    [SimResponse::crm(429, "TOO_MANY_REQUESTS", "m").header("Retry-After", "600")],
    both: fails(ErrorKind::RateLimited, "429 TOO_MANY_REQUESTS (m)").told(600).retryable()
);
fault!(too_many_of_desk: Desk, [SimResponse::desk(429, "TOO_MANY_REQUESTS", "m")], both: again());

// The allowance is gone: waiting is the caller's affair, even for a second.
fn gone(says: &'static str) -> Expected {
    fails(ErrorKind::QuotaExhausted, says)
        .status(429)
        .retryable()
}

fault!(
    allowance_of_books: Books,
    [books::error(429, 45).header("Retry-After", "1")],
    both: gone("429 45 (as Books says it); wait until the allowance is renewed").told(1)
);
fault!(
    allowance_of_desk: Desk,
    [SimResponse::desk(429, "THRESHOLD_EXCEEDED", "m").header("Retry-After", "30000")],
    both: gone("429 THRESHOLD_EXCEEDED (m); wait until the allowance is renewed").told(30_000)
);
fault!(
    allowance_of_desk_without_a_time: Desk,
    [SimResponse::desk(429, "THRESHOLD_EXCEEDED", "m")],
    both: gone("wait until the allowance is renewed")
);

#[tokio::test]
async fn a_body_is_sent_whole_again_after_a_429() {
    let came = World::new().await.meets(busy("1")).post(Of::Books).await;
    let received = came.server.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].body(), received[1].body());
    assert!(received[0].body_len() > 0);
    assert_eq!(received[1].connection(), 1, "the connection is kept");
}
