//! Bodies that end too early, with and without a length to tell it by, and packed ones that break off.

use zoho_http::ErrorKind;
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Framing, Reply};

use crate::support::{Expected, Of, again, fails, lost, spoiled};

/// By HTTP's rules it was whole: the answer cannot be read, and asking again is no matter of the line.
fn unreadable() -> Expected {
    let says = "Zoho answered 200; the JSON breaks off at `rows[";
    fails(ErrorKind::Decode, says).status(200).arrived()
}

fault!(with_a_length: Books, [spoiled().cut_after(100)], get: again(), post: lost());
fault!(with_a_length_by_a_reset: Books, [spoiled().reset_after(100)], get: again(), post: lost());
fault!(with_a_length_before_the_first_byte: Books, [spoiled().cut_after(0)], get: again(), post: lost());
fault!(in_chunks: Books, [spoiled().framing(Framing::Chunked).cut_after(100)], get: again(), post: lost());
fault!(
    in_chunks_that_are_all_there: Books,
    [spoiled().framing(Framing::Chunked).cut_after(u64::MAX)],
    get: again(),
    post: lost()
);
fault!(
    without_a_length: Books,
    [spoiled().framing(Framing::UntilClose).cut_after(100)],
    both: unreadable()
);
fault!(
    without_a_length_by_a_reset: Books,
    [spoiled().framing(Framing::UntilClose).reset_after(100)],
    get: again(),
    post: lost()
);
fault!(json_that_breaks_off: Books, [half_of_the_json()], both: unreadable());
fault!(gzip_that_breaks_off: Books, [spoiled().gzip().cut_after(20)], get: again(), post: lost());
fault!(
    gzip_that_breaks_off_without_a_length: Books,
    [spoiled().gzip().framing(Framing::UntilClose).cut_after(20)],
    get: again(),
    post: lost()
);
fault!(
    gzip_that_breaks_off_in_chunks: Books,
    [spoiled().gzip().framing(Framing::Chunked).cut_after(20)],
    get: again(),
    post: lost()
);
fault!(
    gzip_that_is_none: Books,
    [SimResponse::status(200)
        .header("content-encoding", "gzip")
        .body("application/json", r#"{"rows":["canary-answer"]}"#)],
    get: again(),
    post: lost()
);

/// Its length is right and its JSON is not.
fn half_of_the_json() -> Reply {
    spoiled().content(r#"{"code":0,"rows":["canary-answer","cana"#)
}
