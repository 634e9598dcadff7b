//! What has to go over the wire, from the catalogue alone.

use serde_json::Value;
use wiremock::Request;
use zoho_catalog::{OperationRef, Parameters};
use zoho_sim::samples::{Sample, SampleBody, SamplePart};

use crate::samples;
use crate::server::TOKEN;

/// Operations whose code is written by hand, and tested next to it.
pub(crate) fn is_by_hand(name: &str) -> bool {
    name == "desk.organizations.list"
        || [
            "crm.mail_config.",
            "crm.service_preferences.",
            "desk.mail_configurations.",
        ]
        .iter()
        .any(|start| name.starts_with(start))
}

pub(crate) fn request(
    sent: &Request,
    operation: OperationRef<'_>,
    sample: Sample,
    headers: &[(&str, &str)],
) {
    let name = operation.name();
    let name = name.as_str();
    assert_eq!(sent.method.as_str(), operation.method(), "{name}");
    assert_eq!(sent.url.path(), path(operation, sample), "{name}");
    let mut query: Vec<(String, String)> = sent.url.query_pairs().into_owned().collect();
    query.sort();
    let mut expected: Vec<(String, String)> = pairs(operation.query(), sample);
    expected.sort();
    assert_eq!(query, expected, "{name}");
    let header = |name: &str| Some(sent.headers.get(name)?.to_str().unwrap().to_owned());
    for (wire, value) in pairs(operation.headers(), sample) {
        assert_eq!(header(&wire), Some(value), "{name} {wire}");
    }
    for (wire, value) in headers {
        assert_eq!(header(wire).as_deref(), Some(*value), "{name}");
    }
    let authorization = header("authorization");
    assert_eq!(
        authorization,
        Some(format!("Zoho-oauthtoken {TOKEN}")),
        "{name}"
    );
    let content_type = header("content-type");
    match samples::body(operation, sample) {
        SampleBody::Json(json) => {
            assert_eq!(content_type.as_deref(), Some("application/json"), "{name}");
            let sent: Value = serde_json::from_slice(&sent.body).unwrap();
            assert_eq!(&sent, json.kept(), "{name}");
        }
        SampleBody::Form(parts) => {
            let content_type = content_type.unwrap();
            let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
            form(name, &sent.body, boundary.unwrap(), &parts);
        }
        _ => assert!(sent.body.is_empty(), "{name}"),
    }
}

fn pairs(parameters: Parameters<'_>, sample: Sample) -> Vec<(String, String)> {
    let pairs = parameters.map(|p| (p.name().to_owned(), samples::parameter(p, sample)));
    pairs.collect()
}

/// The path with its parameters, each one segment.
fn path(operation: OperationRef<'_>, sample: Sample) -> String {
    let mut parameters = operation.path_parameters();
    if operation.path().is_empty() || operation.path().starts_with('{') {
        return samples::parameter(parameters.next().unwrap(), sample);
    }
    let version = operation.version().unwrap_or(match operation.product() {
        "crm" => "v8",
        _ => "v1",
    });
    let mut path = operation.path().replace("{version}", version);
    for parameter in parameters {
        let mut value = String::new();
        for byte in samples::parameter(parameter, sample).bytes() {
            match byte {
                b'-' | b'.' | b'_' | b'~' => value.push(char::from(byte)),
                byte if byte.is_ascii_alphanumeric() => value.push(char::from(byte)),
                byte => value.push_str(&format!("%{byte:02X}")),
            }
        }
        let start = path.find('{').unwrap();
        let end = path.find('}').unwrap();
        path.replace_range(start..=end, &value);
    }
    path
}

/// The parts of a form, whatever their order.
fn form(name: &str, body: &[u8], boundary: &str, parts: &[SamplePart]) {
    let text = String::from_utf8_lossy(body);
    let mut sent: Vec<&str> = text.split(&format!("--{boundary}")).collect();
    assert_eq!(sent.pop(), Some("--\r\n"), "{name}");
    assert_eq!(sent.remove(0), "", "{name}");
    assert_eq!(sent.len(), parts.len(), "{name}");
    for part in parts {
        let mut head = format!("form-data; name=\"{}\"", part.name);
        if let Some(file) = part.file_name {
            head.push_str(&format!("; filename=\"{file}\""));
        }
        let found = sent
            .iter()
            .find(|sent| sent.contains(&format!("{head}\r\n")));
        let found = found.unwrap_or_else(|| panic!("{name}: {head} is not in {text}"));
        let content = String::from_utf8_lossy(&part.content);
        assert!(
            found.ends_with(&format!("\r\n\r\n{content}\r\n")),
            "{name}: {found}"
        );
    }
}
