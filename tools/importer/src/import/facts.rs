//! Facts about the servers of every product beyond their description, and the means to say so.

use zoho_catalog::model::{Body, Field, Operation, Range, Type};

/// A form that holds nothing but a file is sent for its sake.
pub(super) fn ask_for_the_file(operation: &mut Operation) {
    if let Body::Multipart(parts) = &mut operation.body
        && let [only] = parts.as_mut_slice()
        && only.ty == Type::File
    {
        only.required = true;
    }
}

/// Sets the bounds of a number, and its default where the description has none.
pub(super) fn bound(field: &mut Field, min: i64, max: Option<i64>, default: Option<&str>) {
    field.ty = Type::Int;
    field.range = Some(Range {
        min: Some(min),
        max,
    });
    if field.default.is_none() {
        field.default = default.map(str::to_owned);
    }
}

/// Sets how many items a list may have.
pub(super) fn items(field: &mut Field, max: i64) {
    if matches!(field.ty, Type::List(_)) {
        field.range = Some(Range {
            min: None,
            max: Some(max),
        });
    }
}

/// Reads an operation of a resource that also has a type `X`.
#[cfg(test)]
pub(super) fn operation_of(resource: &str, name: &str, text: &str) -> Operation {
    let text = format!("[operations.{name}]\n{text}\n[types.X]\nid = \"id\"\n");
    let resource = zoho_catalog::read::resource(resource, &text).unwrap();
    resource.operations.into_iter().next().unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_one_file_asks_for_it() {
        let upload = |parts: &str| {
            let http = "http = \"POST /shop/{version}/{module}/{record_id}/photo\"";
            let text = format!("{http}\npath = {{ module = \"string\" }}\nparts = {parts}");
            let mut operation = operation_of("records", "upload_photo", &text);
            ask_for_the_file(&mut operation);
            let Body::Multipart(parts) = operation.body else {
                panic!("{:?}", operation.body);
            };
            parts.iter().map(|part| part.required).collect::<Vec<_>>()
        };
        assert_eq!(upload("{ file = \"file\" }"), [true]);
        let either = "{ file = \"file\", url = \"string\" }";
        assert_eq!(upload(either), [false, false]);
    }
}
