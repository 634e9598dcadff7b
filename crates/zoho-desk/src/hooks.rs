//! What Desk's part of the catalogue cannot say of it.

use zoho_http::StatusCode;

/// What a refusal may mean beside what its status and code say.
pub(crate) fn hint(status: StatusCode, code: &str, names_one: bool) -> Option<&'static str> {
    let is_plain = status == StatusCode::FORBIDDEN && matches!(code, "FORBIDDEN" | "");
    (is_plain && names_one).then_some(
        "Desk answers so for an id that does not exist, too: check the id and the organisation",
    )
}

#[cfg(test)]
mod tests {
    use zoho_http::Product as _;

    use super::*;
    use crate::generated::product::DeskProduct;

    #[test]
    fn the_code_the_message_and_the_fields_are_read() {
        let product = DeskProduct::default();
        let body = br#"{"errorCode":"INVALID_DATA","message":"m","errors":[{"fieldName":"/x","errorType":"invalid"}]}"#;
        let fault = product
            .fault(StatusCode::UNPROCESSABLE_ENTITY, body)
            .unwrap();
        assert_eq!((fault.code(), fault.message()), ("INVALID_DATA", "m"));
        assert_eq!(fault.details().unwrap()["errors"][0]["fieldName"], "/x");
        assert!(product.fault(StatusCode::UNAUTHORIZED, b"<html>").is_none());
    }

    #[test]
    fn every_spelling_is_read() {
        let product = DeskProduct::default();
        for body in [
            r#"{"errorCode":"FORBIDDEN","errorMessage":"no"}"#,
            r#"{"errorCode":"FORBIDDEN","message":"","errorMessage":"no"}"#,
            r#"{"errorCode":"FORBIDDEN","message":null,"error_message":"no"}"#,
            r#"[{"errorCode":"FORBIDDEN","errorMessage":"no"},{"errorCode":"OTHER"}]"#,
            r#"{"errors":[{"errorCode":"FORBIDDEN","errorMessage":"no"}]}"#,
            r#"{"error":{"code":"FORBIDDEN","message":"no"}}"#,
            r#"{"data":{"errorCode":"FORBIDDEN","message":"no"}}"#,
        ] {
            let fault = product
                .fault(StatusCode::FORBIDDEN, body.as_bytes())
                .unwrap();
            assert_eq!(
                (fault.code(), fault.message()),
                ("FORBIDDEN", "no"),
                "{body}"
            );
        }
        let fault = |body: &str| product.fault(StatusCode::FORBIDDEN, body.as_bytes());
        assert_eq!(fault(r#"{"errorMessage":"no"}"#).unwrap().message(), "no");
        assert_eq!(fault(r#"{"error":"no"}"#).unwrap().message(), "no");
        for nothing in [
            "{}",
            "[]",
            "[[[[[[{\"code\":\"X\"}]]]]]]",
            "\"FORBIDDEN\"",
            "",
        ] {
            assert!(fault(nothing).is_none(), "{nothing}");
        }
        let row = br#"{"errorCode":null,"message":"a ticket of that name","code":"X"}"#;
        assert!(product.fault(StatusCode::OK, row).is_none());
    }
}
