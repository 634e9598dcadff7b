//! Properties of Desk that the catalogue cannot express.

use zoho_http::external::StatusCode;

/// Returns a hint at the cause of a refusal that its status and code do not show.
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
        let api_error = product
            .api_error(StatusCode::UNPROCESSABLE_ENTITY, body)
            .unwrap();
        assert_eq!(
            (api_error.code(), api_error.message()),
            ("INVALID_DATA", "m")
        );
        assert_eq!(api_error.details().unwrap()["errors"][0]["fieldName"], "/x");
        assert!(
            product
                .api_error(StatusCode::UNAUTHORIZED, b"<html>")
                .is_none()
        );
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
            let api_error = product
                .api_error(StatusCode::FORBIDDEN, body.as_bytes())
                .unwrap();
            assert_eq!(
                (api_error.code(), api_error.message()),
                ("FORBIDDEN", "no"),
                "{body}"
            );
        }
        let api_error = |body: &str| product.api_error(StatusCode::FORBIDDEN, body.as_bytes());
        assert_eq!(
            api_error(r#"{"errorMessage":"no"}"#).unwrap().message(),
            "no"
        );
        assert_eq!(api_error(r#"{"error":"no"}"#).unwrap().message(), "no");
        for nothing in [
            "{}",
            "[]",
            "[[[[[[{\"code\":\"X\"}]]]]]]",
            "\"FORBIDDEN\"",
            "",
        ] {
            assert!(api_error(nothing).is_none(), "{nothing}");
        }
        let row = br#"{"errorCode":null,"message":"a ticket of that name","code":"X"}"#;
        assert!(product.api_error(StatusCode::OK, row).is_none());
    }
}
