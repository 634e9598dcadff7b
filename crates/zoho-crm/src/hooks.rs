//! Properties of CRM that the catalogue cannot express.

use zoho_http::Operation;
use zoho_http::external::StatusCode;

use crate::rows;

/// Returns whether the response has outcomes for rows.
pub(crate) fn has_rows(operation: &Operation, status: StatusCode, body: &[u8]) -> bool {
    operation
        .rows_key()
        .is_some_and(|key| rows::are_in(status, body, key))
}

#[cfg(test)]
mod tests {
    use zoho_http::Product as _;

    use super::*;
    use crate::generated::product::CrmProduct;

    fn code(status: u16, body: &str) -> Option<String> {
        CrmProduct::default()
            .api_error(StatusCode::from_u16(status).unwrap(), body.as_bytes())
            .map(|api_error| api_error.code().to_owned())
    }

    #[test]
    fn an_error_is_found_wherever_crm_puts_it() {
        let flat = r#"{"code":"INVALID_TOKEN","details":{},"message":"m","status":"error"}"#;
        let own = r#"{"service_preferences":{"code":"INVALID_DATA","details":{"api_name":"x"},"message":"m","status":"error"}}"#;
        let rows = r#"{"data":[{"code":"SUCCESS","status":"success"},{"code":"DUPLICATE_DATA","status":"error"}]}"#;
        for status in [200, 400, 401] {
            assert_eq!(code(status, flat).as_deref(), Some("INVALID_TOKEN"));
            assert_eq!(code(status, own).as_deref(), Some("INVALID_DATA"));
        }
        assert_eq!(code(400, rows).as_deref(), Some("DUPLICATE_DATA"));
        assert_eq!(code(207, rows), None, "rows answer for themselves");
        assert_eq!(
            code(500, r#"{"code":"INTERNAL_ERROR"}"#).as_deref(),
            Some("INTERNAL_ERROR")
        );
    }

    #[test]
    fn other_spellings_and_a_message_alone_are_read_from_failures() {
        let product = CrmProduct::default();
        let said = |status: u16, body: &str| {
            let api_error =
                product.api_error(StatusCode::from_u16(status).unwrap(), body.as_bytes())?;
            Some((api_error.code().to_owned(), api_error.message().to_owned()))
        };
        for (body, code, message) in [
            (r#"{"errorCode":"X","errorMessage":"m"}"#, "X", "m"),
            (r#"[{"code":"X","message":"m","status":"error"}]"#, "X", "m"),
            (r#"{"message":"m"}"#, "", "m"),
            (r#"{"error":"m"}"#, "", "m"),
            (
                r#"{"message":"all failed","data":[{"code":"X","message":"m","status":"error"}]}"#,
                "X",
                "m",
            ),
        ] {
            let expected = Some((code.to_owned(), message.to_owned()));
            assert_eq!(said(400, body), expected, "{body}");
        }
        assert_eq!(said(200, r#"{"message":"m","error":"x"}"#), None);
        assert_eq!(said(400, "[]"), None);
    }

    #[test]
    fn an_answer_of_success_is_none() {
        for body in [
            r#"{"service_preferences":{"job_sheet_enabled":true}}"#,
            r#"{"service_preferences":{"code":"SUCCESS","details":{},"message":"m","status":"success"}}"#,
            r#"{"data":[{"Subject":"error","status":"open"}]}"#,
            r#"{"org":{"status":"a \"error\" b","code":"x"}}"#,
            "",
            "<html>\"error\"</html>",
        ] {
            assert_eq!(code(200, body), None, "{body}");
        }
    }
}
