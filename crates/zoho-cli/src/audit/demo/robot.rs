//! A browser without a person: opens a sign-in page on loopback, submits its form, and follows the redirect.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use url::{Url, form_urlencoded};

/// The timeout of a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// The largest response that is read, in bytes.
const LARGEST: u64 = 256 * 1024;

/// Opens the sign-in page at `authorize`, accepts as the user `zuid`, and follows the redirect to the
/// listener. Returns the address that it ended at.
pub(super) async fn sign_in(authorize: &Url, zuid: &str) -> io::Result<Url> {
    let page = request(authorize, None).await?;
    if page.status != 200 {
        return Err(wrong(format!(
            "the sign-in page responded with {}",
            page.status
        )));
    }
    let (action, fields) = filled_in(&page.body, zuid)
        .ok_or_else(|| wrong("the sign-in page has no form for this user"))?;
    let action = authorize.join(&action).map_err(wrong)?;
    let decided = request(&action, Some(&fields)).await?;
    let callback = match (decided.status, &decided.location) {
        (302, Some(location)) => action.join(location).map_err(wrong)?,
        (status, _) => {
            return Err(wrong(format!(
                "the sign-in responded with {status} and leads nowhere"
            )));
        }
    };
    // The page that it shows is not checked.
    request(&callback, None).await?;
    Ok(callback)
}

struct Response {
    status: u16,
    location: Option<String>,
    body: String,
}

/// Sends a GET request, or a POST request with a form.
async fn request(url: &Url, form: Option<&str>) -> io::Result<Response> {
    timeout(PATIENCE, exchange(url, form))
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

async fn exchange(url: &Url, form: Option<&str>) -> io::Result<Response> {
    let address = url.socket_addrs(|| None)?;
    if url.scheme() != "http" || !address.iter().all(|address| address.ip().is_loopback()) {
        return Err(wrong("the sign-in leads away from this machine"));
    }
    let mut stream = TcpStream::connect(&*address).await?;
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let host = url.authority();
    let request = match form {
        None => format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
        Some(form) => format!(
            "POST {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        ),
    };
    stream.write_all(request.as_bytes()).await?;
    let mut response = Vec::new();
    stream.take(LARGEST).read_to_end(&mut response).await?;
    parse(&response).ok_or_else(|| wrong("the response is not HTTP"))
}

fn parse(response: &[u8]) -> Option<Response> {
    let response = std::str::from_utf8(response).ok()?;
    let (head, body) = response.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines
        .next()?
        .strip_prefix("HTTP/1.1 ")?
        .get(..3)?
        .parse()
        .ok()?;
    let location = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("location")
            .then(|| value.trim().to_owned())
    });
    Some(Response {
        status,
        location,
        body: body.to_owned(),
    })
}

/// Returns the action of the page's form, and its fields if `user` is chosen and accepts.
fn filled_in(page: &str, user: &str) -> Option<(String, String)> {
    let form = tags(page, "form").next()?;
    let action = attribute(form, "action")?;
    let mut fields = form_urlencoded::Serializer::new(String::new());
    let mut found = false;
    for input in tags(page, "input") {
        let name = attribute(input, "name")?;
        let value = attribute(input, "value")?;
        let radio = attribute(input, "type").as_deref() == Some("radio");
        if !radio || value == user {
            fields.append_pair(&name, &value);
            found |= radio;
        }
    }
    let accept =
        tags(page, "button").find(|b| attribute(b, "value").as_deref() == Some("accept"))?;
    fields.append_pair(&attribute(accept, "name")?, "accept");
    found.then(|| (action, fields.finish()))
}

/// Returns the attributes of each tag `name`: the text between `<name ` and `>`.
fn tags<'p>(page: &'p str, name: &str) -> impl Iterator<Item = &'p str> {
    let start = format!("<{name} ");
    let mut rest = page;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&start)?;
        let (tag, after) = after.split_once('>')?;
        rest = after;
        Some(tag)
    })
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = format!("{name}=\"");
    let (_, after) = tag.split_once(&start)?;
    let (value, _) = after.split_once('"')?;
    let plain = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    Some(
        plain
            .iter()
            .fold(value.to_owned(), |text, (from, to)| text.replace(from, to)),
    )
}

fn wrong(what: impl ToString) -> io::Error {
    io::Error::other(what.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<form method="post" action="/decide?a=1&amp;b=2">
        <input type="hidden" name="transaction" value="t&amp;1">
        <label><input type="radio" name="user" value="7" required checked></label>
        <label><input type="radio" name="user" value="8" required></label>
        <button type="submit" name="decision" value="reject">No</button>
        <button type="submit" name="decision" value="accept">Yes</button></form>"#;

    #[test]
    fn the_form_is_filled_in_for_the_user() {
        let (action, fields) = filled_in(PAGE, "8").unwrap();
        assert_eq!(action, "/decide?a=1&b=2");
        assert_eq!(fields, "transaction=t%261&user=8&decision=accept");
        assert_eq!(filled_in(PAGE, "9"), None);
        assert_eq!(filled_in("<html>", "8"), None);
    }

    #[tokio::test]
    async fn it_goes_nowhere_but_loopback() {
        for url in ["https://127.0.0.1/", "http://192.0.2.1/"] {
            let error = sign_in(&url.parse().unwrap(), "7").await.unwrap_err();
            assert!(error.to_string().contains("away"), "{error}");
        }
    }
}
