//! Whole answers that are not what was hoped for.

use serde_json::{Value, json};
use zoho_http::ErrorKind;
use zoho_sim::SimResponse;
use zoho_sim::scripted::Step;

use crate::books;
use crate::support::{Expected, Of, World, again, fails, good};

/// An answer without Zoho's words, and with some that must not be quoted.
fn bare(status: u16) -> [SimResponse; 1] {
    [SimResponse::status(status).body("text/plain", "canary-answer")]
}

/// A page of a gateway.
fn page(status: u16) -> [SimResponse; 1] {
    let page = "<!doctype html><html><body>canary-answer</body></html>";
    [SimResponse::status(status).body("text/html", page)]
}

fn crm(status: u16, code: &str) -> [SimResponse; 1] {
    let body = json!({ "code": code, "details": { "id": "canary-answer" }, "message": "m", "status": "error" });
    [SimResponse::json(status, &body)]
}

fn desk(status: u16, code: &str) -> [SimResponse; 1] {
    let body = json!({ "errorCode": code, "message": "m", "errors": ["canary-answer"] });
    [SimResponse::json(status, &body)]
}

/// Zoho was out of order when it had the request, which must not be sent twice.
fn maybe_done(status: u16) -> Expected {
    let says = "it may have been carried out and is not safe to repeat: look before you try again";
    fails(ErrorKind::Unavailable, says).status(status).arrived()
}

fault!(html_502: Books, page(502), get: again(), post: maybe_done(502));
fault!(html_502_of_crm: Crm, page(502), get: again(), post: maybe_done(502));
fault!(html_502_of_desk: Desk, page(502), get: again(), post: maybe_done(502));
fault!(
    html_200: Books,
    page(200),
    both: fails(ErrorKind::Decode, "Zoho answered 200; the answer is HTML or XML").status(200).arrived()
);
fault!(empty_200: Books, [SimResponse::status(200)], both: good(1, &[]));
fault!(no_content_204: Books, [SimResponse::status(204)], both: good(1, &[]));
fault!(no_content_204_of_crm: Crm, [SimResponse::status(204)], both: good(1, &[]));
fault!(no_content_204_of_desk: Desk, [SimResponse::status(204)], both: good(1, &[]));

fault!(
    forbidden_403: Books,
    bare(403),
    both: fails(ErrorKind::Denied, "Zoho answered 403; the user may not do this").status(403)
);
fault!(
    forbidden_403_of_crm: Crm,
    crm(403, "NO_PERMISSION"),
    both: fails(ErrorKind::Denied, "403 NO_PERMISSION (m); the user may not do this").code("NO_PERMISSION")
);
fault!(
    forbidden_403_of_desk: Desk,
    desk(403, "FORBIDDEN"),
    both: fails(ErrorKind::Denied, "403 FORBIDDEN (m); the user may not do this").code("FORBIDDEN")
);
fault!(
    not_found_404: Books,
    [books::error(404, 1002)],
    both: fails(ErrorKind::NotFound, "404 1002 (as Books says it); check the id").code("1002")
);
fault!(
    not_found_404_of_crm: Crm,
    crm(404, "RESOURCE_NOT_FOUND"),
    both: fails(ErrorKind::NotFound, "404 RESOURCE_NOT_FOUND").status(404)
);
fault!(
    not_found_404_as_a_page: Desk,
    page(404),
    both: fails(ErrorKind::NotFound, "Zoho answered 404; check the id").status(404)
);
fault!(
    conflict_409: Books,
    bare(409),
    both: fails(ErrorKind::Conflict, "Zoho answered 409; read it anew").status(409)
);
fault!(
    too_large_413: Books,
    bare(413),
    both: fails(ErrorKind::Rejected, "Zoho answered 413; correct the request").status(413)
);
fault!(
    too_large_413_of_crm: Crm,
    crm(413, "FILE_TOO_LARGE"),
    both: fails(ErrorKind::Rejected, "413 FILE_TOO_LARGE (m); correct the request").code("FILE_TOO_LARGE")
);

// Repeating does not mend a fault of the server by itself, yet the request may have been carried out.
fault!(
    server_error_500: Books,
    bare(500),
    get: fails(ErrorKind::Unavailable, "Zoho answered 500; try later").status(500).arrived().retryable(),
    post: maybe_done(500)
);
fault!(
    server_error_500_of_crm: Crm,
    crm(500, "INTERNAL_ERROR"),
    get: fails(ErrorKind::Unavailable, "500 INTERNAL_ERROR (m); try later").arrived().retryable(),
    post: maybe_done(500).code("INTERNAL_ERROR")
);
fault!(unavailable_503_once: Books, bare(503), get: again(), post: maybe_done(503));
fault!(
    unavailable_503_for_ever: Books,
    vec![SimResponse::status(503); 9],
    get: fails(ErrorKind::Unavailable, "Zoho answered 503; try later [after 4 attempts]")
        .after(4, &[500, 1000, 2000])
        .status(503)
        .arrived()
        .retryable(),
    post: maybe_done(503)
);
fault!(
    unavailable_503_until_a_time: Books,
    [SimResponse::status(503).header("Retry-After", "7")],
    get: good(2, &[7000]),
    post: maybe_done(503).told(7)
);
fault!(gateway_timeout_504: Books, bare(504), get: again(), post: maybe_done(504));

fault!(
    an_error_with_200: Books,
    [books::error(200, 9)],
    both: fails(ErrorKind::Rejected, "200 9 (as Books says it); correct the request").code("9")
);
fault!(
    an_error_of_crm_with_200: Crm,
    crm(200, "INVALID_DATA"),
    both: fails(ErrorKind::Rejected, "200 INVALID_DATA (m)").code("INVALID_DATA")
);
fault!(
    an_error_of_desk_with_200: Desk,
    desk(200, "INVALID_DATA"),
    both: fails(ErrorKind::Rejected, "200 INVALID_DATA (m)").code("INVALID_DATA")
);

/// Some rows went well and some did not: each answers for itself, and nothing is sent again.
mod mixed_207 {
    use super::*;

    fn rows() -> Value {
        json!({ "data": [
            { "code": "SUCCESS", "details": { "id": "1" }, "message": "record added", "status": "success" },
            { "code": "DUPLICATE_DATA", "details": { "api_name": "Email" }, "message": "m", "status": "error" },
        ] })
    }

    fn steps() -> [Step; 1] {
        [SimResponse::json(207, &rows()).into()]
    }

    #[tokio::test]
    async fn get() {
        let came = World::new().await.meets(steps()).get(Of::Crm).await;
        came.came_to(good(1, &[]));
        assert_eq!(came.result.unwrap().into_body(), rows());
    }

    #[tokio::test]
    async fn post() {
        let came = World::new().await.meets(steps()).post(Of::Crm).await;
        came.came_to(good(1, &[]));
        let answer = came.result.unwrap();
        assert_eq!(answer.status(), 207);
        assert_eq!(answer.body()["data"][1]["code"], "DUPLICATE_DATA");
    }

    #[tokio::test]
    async fn all_rows_failed_is_an_error() {
        let failed = json!({ "data": [rows()["data"][1]] });
        let came = World::new()
            .await
            .meets([SimResponse::json(400, &failed)])
            .post(Of::Crm)
            .await;
        came.came_to(
            fails(
                ErrorKind::Rejected,
                "400 DUPLICATE_DATA (m; api_name: Email)",
            )
            .code("DUPLICATE_DATA"),
        );
    }
}

/// Zoho echoes what it was sent: not even its own words show the token.
mod a_token_that_is_echoed {
    use super::*;

    fn steps() -> [SimResponse; 1] {
        [SimResponse::crm(
            400,
            "INVALID_DATA",
            "no such thing as 1000.canary.one here",
        )]
    }

    fn expected() -> Expected {
        fails(ErrorKind::Rejected, "(no such thing as [redacted] here)").status(400)
    }

    #[tokio::test]
    async fn get() {
        World::new()
            .await
            .meets(steps())
            .get(Of::Crm)
            .await
            .came_to(expected());
    }

    #[tokio::test]
    async fn post() {
        World::new()
            .await
            .meets(steps())
            .post(Of::Crm)
            .await
            .came_to(expected());
    }
}
