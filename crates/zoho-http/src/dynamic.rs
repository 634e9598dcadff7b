//! Operations by name, for tools: arguments as they go over the wire in, JSON out, with the types of the
//! operation in between.

use std::fmt;

use crate::wire::{Field, Json};
use crate::{Call, Client, Decode, DecodeError, Multipart, Operation, Part, Request, wire};

/// How a body is read into its types and written again.
pub type Recode = fn(&Json) -> Result<Json, DecodeError>;

/// An operation that can be called by name.
#[derive(Clone, Copy)]
pub struct Entry {
    operation: &'static Operation,
    body: Option<Recode>,
    answer: Decode<Json>,
    is_file: bool,
}

/// What is given to an operation: everything as it goes over the wire.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    /// The parameters of the path in their order; of an operation at an address that an earlier answer
    /// gave, that address.
    pub path: Vec<String>,
    /// The parameters of the query.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The whole JSON body.
    pub body: Option<Json>,
    /// The parts of a form.
    pub parts: Vec<(String, Part)>,
}

impl Entry {
    /// An operation whose answer is read by `answer`. For generated code.
    #[must_use]
    pub const fn new(operation: &'static Operation, answer: Decode<Json>) -> Self {
        Self {
            operation,
            body: None,
            answer,
            is_file: false,
        }
    }

    /// The same with a JSON body.
    #[must_use]
    pub const fn body(mut self, recode: Recode) -> Self {
        self.body = Some(recode);
        self
    }

    /// The same with a file as its answer.
    #[must_use]
    pub const fn file(mut self) -> Self {
        self.is_file = true;
        self
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Whether it takes a JSON body.
    #[must_use]
    pub fn takes_json(&self) -> bool {
        self.body.is_some()
    }

    /// Whether a file comes back: take it with [`Call::raw`] or [`Call::download`].
    #[must_use]
    pub fn gives_file(&self) -> bool {
        self.is_file
    }

    /// The call with these arguments. Its answer is read into its types and written as JSON again; that of
    /// a file is `null`.
    ///
    /// # Errors
    /// [`DecodeError`] when the body is not what the operation takes.
    pub fn call(&self, client: &Client, arguments: Arguments) -> Result<Call<Json>, DecodeError> {
        let mut path = arguments.path.into_iter();
        let mut request = if self.operation.path().is_empty() {
            Request::at(self.operation, &path.next().unwrap_or_default())
        } else {
            Request::new(self.operation)
        };
        for value in path {
            request = request.segment(value);
        }
        for (name, value) in &arguments.query {
            request = request.query(name, value);
        }
        for (name, value) in &arguments.headers {
            request = request.header(name, value);
        }
        if !arguments.parts.is_empty() {
            let parts = arguments.parts.into_iter();
            let form = parts.fold(Multipart::new(), |form, (name, part)| form.part(name, part));
            request = request.multipart(form);
        }
        if let Some(body) = &arguments.body {
            let body = match self.body {
                Some(recode) => recode(body)?,
                None => body.clone(),
            };
            request = request.json(&body);
        }
        Ok(Call::new(client.clone(), request, self.answer))
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry")
            .field(&self.operation.name())
            .finish()
    }
}

/// Reads the body of a request into its types and writes it again: `T` under `key`, or bare where the key
/// is empty. What stands beside the key stays. For generated code.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected.
pub fn recode_body<T: Field + Default>(body: &Json, key: &str) -> Result<Json, DecodeError> {
    recode(body, key, &mut T::default())
}

fn recode(body: &Json, key: &str, value: &mut dyn Field) -> Result<Json, DecodeError> {
    if key.is_empty() {
        return once_more(body, value);
    }
    let mut members: serde_json::Map<String, Json> = body.as_object().cloned().unwrap_or_default();
    let inner = members
        .get(key)
        .ok_or_else(|| DecodeError::new(format!("the body has no `{key}`")))?;
    let inner = once_more(inner, value)?;
    members.insert(key.to_owned(), inner);
    Ok(Json::Object(members))
}

fn once_more(json: &Json, value: &mut dyn Field) -> Result<Json, DecodeError> {
    wire::read(json.to_string().as_bytes(), value.slot())?;
    serde_json::to_value(value.view())
        .map_err(|_| DecodeError::new("the body cannot be written as JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_body_goes_through_its_types() {
        let body = json!({"ids": ["1", 2], "beside": null});
        let recoded = recode_body::<Vec<crate::Id>>(&body, "ids").unwrap();
        assert_eq!(recoded, json!({"ids": ["1", "2"], "beside": null}));
        assert_eq!(recode_body::<i64>(&json!("7"), "").unwrap(), json!(7));
        for (body, expected) in [(json!({"ids": [true]}), "[0]"), (json!({}), "no `ids`")] {
            let error = recode_body::<Vec<crate::Id>>(&body, "ids").unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}
