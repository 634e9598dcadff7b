//! The request of an attempt, as it is sent.

use http::header::{ACCEPT, CONTENT_LENGTH, USER_AGENT};
use http::{HeaderName, HeaderValue};

use super::call_state::CallState;
use super::failure;
use crate::body::Watch;
use crate::data_center::Endpoints;
use crate::error::Inner;
use crate::product::QueryParameters;
use crate::transport::HttpRequest;

/// Builds the request without its token, which is added last so that nothing else has access to it.
pub(super) fn build_request(
    call: &mut CallState<'_>,
    endpoints: &Endpoints,
    watch: &Watch,
) -> Result<HttpRequest, Box<Inner>> {
    let (client, request) = (call.client, call.request);
    let product = &*client.product;
    let base = product.base_url(endpoints).and_then(|base| {
        let checked = endpoints.check_base(&base);
        checked.map(|()| base).map_err(|e| e.to_string())
    });
    let base = match &base {
        Ok(base) => request.base(base, endpoints),
        Err(problem) => Err(problem.clone()),
    };
    let base = match base {
        Ok(base) => base,
        Err(problem) => return Err(failure::invalid(call, problem)),
    };
    let host = base.host_str().unwrap_or_default();
    call.set_host(host);
    let mut query = QueryParameters::default();
    let added = product.query(request.operation(), &mut query);
    let url = match added.and_then(|()| request.url(base, product.version())) {
        Ok(mut url) => {
            query.add_to(&mut url);
            url
        }
        Err(problem) => return Err(failure::invalid(call, problem)),
    };
    let method = request.operation().method().clone();
    let body = request.content();
    let watched = body.watched(watch, request.upload_listener());
    let mut built = HttpRequest::new(method, url, watched);
    let headers = &mut built.headers;
    headers.insert(
        ACCEPT,
        HeaderValue::from_static("application/json, */*;q=0.1"),
    );
    headers.insert(USER_AGENT, client.http.shared.user_agent.clone());
    for (name, value) in request.operation().header_defaults() {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if let Err(problem) = product.headers(request.operation(), headers) {
        return Err(failure::invalid(call, problem));
    }
    let of_organization = request.operation().header_of_organization();
    if let Some(name) = of_organization.filter(|name| !request.headers().contains_key(*name)) {
        let value = product.organization().map(HeaderValue::try_from);
        let Some(Ok(value)) = value else {
            return Err(failure::invalid(
                call,
                format!(
                    "the header {name} needs the organization: name it to the client, or set the header"
                ),
            ));
        };
        headers.insert(HeaderName::from_static(name), value);
    }
    if body.bytes().is_none()
        && let Some(length) = body.length()
    {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    for (name, value) in request.headers() {
        headers.insert(name, value.clone());
    }
    Ok(built)
}
