//! Checked parameters, and parts of a body that are added one by one: the methods that generated calls use.

use std::ops::RangeInclusive;

use url::form_urlencoded;
use zoho_types::ParameterValue;
use zoho_types::json::{self, Field, View, constraints};

use super::Request;
use crate::body::Part;

impl Request {
    /// Records the reason why the request cannot be sent; the first one is reported when it is sent.
    #[must_use]
    pub fn problem(mut self, problem: impl Into<String>) -> Self {
        self.fail(problem);
        self
    }

    /// Sets the query parameter `name`, replacing its value.
    pub fn set_query(&mut self, name: &str, value: impl ParameterValue) {
        self.remove_query(name);
        self.append_query(name, &value.text(self.date_times));
    }

    /// Sets a query parameter to a number, which must be in `range`.
    pub fn set_number(&mut self, name: &str, value: i64, range: RangeInclusive<i64>) {
        let problem = constraints::outside_number(name, value, &range);
        self.set_unless(problem, name, value.to_string());
    }

    /// Sets a query parameter to a text, whose number of characters must be in `range`.
    pub fn set_text(&mut self, name: &str, value: impl AsRef<str>, range: RangeInclusive<i64>) {
        let problem = constraints::outside_text(name, value.as_ref(), &range);
        self.set_unless(problem, name, value);
    }

    /// Sets a query parameter to values separated by commas, whose number must be in `range`.
    pub fn set_list(&mut self, name: &str, values: &[String], range: RangeInclusive<i64>) {
        let problem = constraints::outside_count(name, values.len(), "values", &range);
        self.set_unless(problem, name, values.join(","));
    }

    fn set_unless(&mut self, problem: Option<String>, name: &str, value: impl AsRef<str>) {
        match problem {
            None => self.set_query(name, value),
            Some(problem) => self.fail(problem),
        }
    }

    /// Refuses to send a body made from `value` if a part of it violates its constraints.
    #[must_use]
    pub fn checked(self, value: &dyn Field) -> Self {
        self.within_bounds(value.view())
    }

    /// Does the same for a body made from several values.
    #[must_use]
    pub fn checked_all<T: Field>(self, values: &[T]) -> Self {
        self.within_bounds(View::List(&values))
    }

    fn within_bounds(mut self, value: View<'_>) -> Self {
        if let Some(problem) = constraints::validate(value) {
            self.fail(problem);
        }
        self
    }

    /// Sets a header, replacing its value.
    pub fn set_header(&mut self, name: &str, value: impl ParameterValue) {
        let taken = std::mem::replace(self, Self::new(self.operation));
        *self = taken.header(name, value);
    }

    /// Sends `value` as JSON, as the member `key` of an object, or bare if the key is empty.
    #[must_use]
    pub fn json_member(self, key: &str, value: &dyn Field) -> Self {
        let written = self.date_times.while_writing(|| json::body(key, value));
        self.body("application/json", written)
    }

    /// Sends `values` as a JSON array, as the member `key` of an object, or bare if the key is empty.
    #[must_use]
    pub fn json_list<T: Field>(self, key: &str, values: &[T]) -> Self {
        let written = self
            .date_times
            .while_writing(|| json::body_list(key, values));
        self.body("application/json", written)
    }

    /// Returns the text of `value` for a query or a header, with date-times in the format of the product.
    #[must_use]
    pub fn text_of(&self, value: &dyn Field) -> String {
        self.date_times.while_writing(|| json::text(value))
    }

    /// Adds a member to the JSON object that is the body.
    pub fn set_member(&mut self, name: &str, value: &dyn Field) {
        let member = self.date_times.while_writing(|| json::body(name, value));
        let (Some(body), true) = (self.body.bytes(), member.len() > 2) else {
            return;
        };
        let Some(open) = body.strip_suffix(b"}") else {
            self.fail(format!("there is no JSON object to add `{name}` to"));
            return;
        };
        let mut whole = Vec::with_capacity(body.len() + member.len());
        whole.extend_from_slice(open);
        if open.len() > 1 {
            whole.push(b',');
        }
        whole.extend_from_slice(&member[1..]);
        self.body = whole.into();
    }

    /// Adds a part to the form that is the body.
    pub fn add_part(&mut self, name: &str, part: Part) {
        let form = self.form.take().unwrap_or_default().part(name, part);
        let taken = std::mem::replace(self, Self::new(self.operation));
        *self = taken.multipart(form);
    }

    /// Returns the value of a query parameter.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }

    pub(crate) fn remove_query(&mut self, name: &str) {
        let named = |pair: &str| {
            form_urlencoded::parse(pair.as_bytes())
                .next()
                .is_some_and(|(key, _)| key == name)
        };
        if self.query.split('&').any(named) {
            let kept: Vec<&str> = self.query.split('&').filter(|pair| !named(pair)).collect();
            self.query = kept.join("&");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Operation;

    static LIST: Operation = Operation::get("x.list", "/boxes");

    fn url(request: &Request) -> Result<String, String> {
        let url = request.url(&"https://shop.zoho.eu/".parse().unwrap(), "v1");
        url.map(String::from)
    }

    #[test]
    fn a_parameter_set_twice_has_its_last_value() {
        let mut request = Request::new(&LIST).query("a b", "1").query("c", "2");
        request.set_query("a b", "3&4");
        request.set_number("limit", 5, 1..=99);
        request.set_list("ids", &["7".to_owned(), "8".to_owned()], 0..=9);
        assert_eq!(request.query_value("a b").as_deref(), Some("3&4"));
        assert_eq!(
            url(&request).unwrap(),
            "https://shop.zoho.eu/boxes?c=2&a+b=3%264&limit=5&ids=7%2C8"
        );
    }

    #[test]
    fn what_is_out_of_range_is_said_when_it_is_sent() {
        for (value, range, expected) in [
            (0, 1..=99, "`limit` is 0, and has to be from 1 to 99"),
            (0, 1..=i64::MAX, "`limit` is 0, and has to be at least 1"),
            (9, i64::MIN..=5, "`limit` is 9, and has to be at the most 5"),
        ] {
            let mut request = Request::new(&LIST);
            request.set_number("limit", value, range);
            assert_eq!(url(&request).unwrap_err(), expected);
        }
        let mut request = Request::new(&LIST);
        request.set_list("ids", &[], 1..=9);
        let expected = "`ids` has 0 values, and has to have from 1 to 9";
        assert_eq!(url(&request).unwrap_err(), expected);
        for (text, expected) in [("grün", None), ("grüne", Some("`q` has 5 characters"))] {
            let mut request = Request::new(&LIST);
            request.set_text("q", text, 1..=4);
            let problem = url(&request).err();
            assert_eq!(problem.is_some(), expected.is_some());
            assert!(problem.is_none_or(|said| said.starts_with(expected.unwrap_or(""))));
        }
    }

    #[test]
    fn members_are_added_to_a_body() {
        let mut request = Request::new(&LIST).body("application/json", "{}");
        request.set_member("a", &Some(1_i64));
        request.set_member("b", &None::<String>);
        request.set_member("c", &"x".to_owned());
        assert_eq!(request.content().bytes().unwrap(), r#"{"a":1,"c":"x"}"#);
    }
}
