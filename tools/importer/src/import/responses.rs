//! What comes back, taken out of what it is wrapped in: lists under `data`, under a key or bare, one
//! thing in a list, outcomes a row, files.

use super::files::Piece;
use super::operations::Reader;
use super::outcome;
use super::paths;
use super::product::Wrapping;
use super::published::{Published, PublishedResponse};
use super::scalar;
use super::shape::{JSON, Shape, is_list};
use zoho_catalog::model::Method;

impl<'a> Reader<'a> {
    /// What comes back.
    pub(super) fn response(
        &mut self,
        operation: &Published,
        responses: Piece<'a>,
        way: &str,
    ) -> PublishedResponse {
        let mut schemas = Vec::new();
        let mut empty = true;
        for (status, response) in responses.json.entries() {
            if !status.starts_with('2') {
                continue;
            }
            let response = self.files.resolve(responses.beside(response));
            for (kind, content) in response.json.get("content").entries() {
                if kind != "application/json" {
                    return PublishedResponse::File;
                }
                empty = false;
                let schema = response.beside(content.get("schema"));
                schemas.extend(self.variants(schema));
            }
        }
        if empty {
            let file = operation.method == Method::Get
                && (operation.path.ends_with("/content") || operation.path.contains("/download"));
            return if file {
                PublishedResponse::File
            } else {
                PublishedResponse::Nothing
            };
        }
        let good: Vec<_> = schemas
            .iter()
            .copied()
            .filter(|schema| !outcome::is_error(self.files, *schema))
            .collect();
        let many = !operation.is_about_one();
        let reads = operation.method == Method::Get;
        if let Some((key, list)) = good
            .iter()
            .find_map(|schema| self.rows(*schema))
            .filter(|_| !reads)
        {
            return if list && many {
                PublishedResponse::Rows(key)
            } else {
                PublishedResponse::Row(key)
            };
        }
        if good.is_empty() && !schemas.is_empty() && !reads {
            return PublishedResponse::Row(None);
        }
        // A file may come in the place of what else is described; who wants it asks for it by a header.
        let values: Vec<_> = good
            .iter()
            .copied()
            .filter(|schema| !self.is_file(*schema))
            .collect();
        let good = if values.is_empty() { good } else { values };
        let way = format!("{way} response");
        let shapes: Vec<_> = good
            .iter()
            .map(|schema| self.shapes.read(*schema, "", &way))
            .collect();
        let shape = self.shapes.merge_all(shapes, &way);
        self.unwrap(operation, shape)
    }

    /// A schema, or those that it is one of, without errors.
    fn variants(&self, schema: Piece<'a>) -> Vec<Piece<'a>> {
        let resolved = self.files.resolve(schema);
        if resolved.json.has("oneOf") {
            return outcome::wanted(self.files, resolved, "oneOf");
        }
        vec![schema]
    }

    /// Whether the schema only says that a file comes.
    fn is_file(&self, schema: Piece<'a>) -> bool {
        let schema = self.files.resolve(schema);
        matches!(schema.json.get("properties").entries(), [(key, _)] if key == "file")
    }

    /// The key of the outcomes that a schema describes, and whether they are a list. Counts and marks may
    /// stand beside them.
    fn rows(&self, schema: Piece<'a>) -> Option<(Option<String>, bool)> {
        if outcome::is_success(self.files, schema) {
            return Some((None, false));
        }
        let schema = self.files.resolve(schema);
        let mut found = None;
        for (key, value) in schema.json.get("properties").entries() {
            let value = self.files.resolve(schema.beside(value));
            if key == "info" || scalar::is_plain(value.json) {
                continue;
            }
            let (row, list) = self.item(value);
            if found.is_some() || !outcome::is_success(self.files, row) {
                return None;
            }
            found = Some((Some(key.clone()), list));
        }
        found
    }

    /// What is in a list, and whether it is one. Some are described as lists of lists.
    fn item(&self, value: Piece<'a>) -> (Piece<'a>, bool) {
        let mut value = value;
        let mut list = false;
        while scalar::is_a(value.json, "array") {
            value = self.files.resolve(value.get("items"));
            if let [only] = value.json.get("oneOf").items() {
                value = self.files.resolve(value.beside(only));
            }
            list = true;
        }
        (value, list)
    }

    /// Takes what a caller wants out of what it is wrapped in.
    fn unwrap(&self, operation: &Published, shape: Shape) -> PublishedResponse {
        let members = match &shape {
            Shape::List(item) => return PublishedResponse::List(None, (**item).clone(), false),
            Shape::Object(id) => self.shapes.object(*id).members.as_slice(),
            _ => return PublishedResponse::One(None, false, shape),
        };
        let keyed = self.rules.wrapping == Wrapping::Keyed;
        let info = keyed && members.iter().any(|member| member.wire == "info");
        let mut wanted = members
            .iter()
            .filter(|member| !(info && member.wire == "info"));
        let mut params = operation.query.iter();
        let paged = params.any(|param| ["from", "page"].contains(&param.wire.as_str()));
        let data = members
            .iter()
            .find(|member| member.wire == "data" && is_list(&member.shape));
        let only = match (wanted.next(), wanted.next()) {
            (Some(only), None) => only,
            _ => match data {
                Some(data) if paged && !keyed => data,
                _ => return PublishedResponse::One(None, false, shape),
            },
        };
        if only.wire == "file" && only.shape == JSON {
            return PublishedResponse::File;
        }
        let key = Some(only.wire.clone());
        match &only.shape {
            Shape::List(item) if keyed && !paged && paths::ends_with_param(&operation.path) => {
                PublishedResponse::One(key, true, (**item).clone())
            }
            Shape::List(item) => {
                // A search tells how many there are in all.
                let count = !keyed && members.iter().any(|member| member.wire == "count");
                PublishedResponse::List(key, (**item).clone(), info || count)
            }
            only_shape if keyed || ["data", "count"].contains(&only.wire.as_str()) => {
                PublishedResponse::One(key, false, only_shape.clone())
            }
            _ => PublishedResponse::One(None, false, shape),
        }
    }
}
