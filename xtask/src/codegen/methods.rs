//! The code of operations: their statics, the methods of the client, and the types of their calls.

use anyhow::{Context as _, Result, ensure};
use std::fmt::Write as _;

use super::comments::comment;
use super::operation::OperationView;
use super::parameters::Parameter;
use super::{docs, field_docs, list_limits, names};
use crate::catalog::model::{Body, Field, Flag, Host, Method, Paging, Response, Type};

/// What is rendered of one operation.
#[derive(Debug)]
pub(super) struct Rendered {
    /// The name of the call's type.
    pub(super) name: String,
    /// The name of the operation's static.
    pub(super) static_name: String,
    /// The name of the method.
    pub(super) method_name: String,
    /// `pub static LIST: Operation = …;`
    pub(super) constant: String,
    /// `pub fn list(&self) -> ListTags { … }`
    pub(super) method: String,
    /// `call! { ListTags => list Tag }` and its setters.
    pub(super) call: String,
}

impl OperationView<'_> {
    pub(super) fn render(&self) -> Result<Rendered> {
        let place = || format!("{} {}", self.types.resource.name, self.operation.name);
        self.all().with_context(place)
    }

    fn all(&self) -> Result<Rendered> {
        Ok(Rendered {
            name: self.call_name(),
            static_name: self.static_name(),
            method_name: names::method(&self.operation.name),
            constant: self.constant()?,
            method: self.method()?,
            call: self.call()?,
        })
    }

    fn constant(&self) -> Result<String> {
        let operation = self.operation;
        let mut out = format!(
            "/// `{}`. {}\n",
            docs::line(self.types.usage.version(), operation),
            docs::scopes(operation)
        );
        let by_method = match operation.method {
            Method::Get => ("get", true),
            Method::Post => ("post", false),
            Method::Put => ("put", true),
            Method::Patch => ("patch", false),
            Method::Delete => ("delete", true),
        };
        write!(
            out,
            "pub static {}: §Operation = §Operation::{}({:?}, {:?})",
            self.static_name(),
            by_method.0,
            operation.full_name(&self.product.name, &self.types.resource.name),
            if operation.host == Host::Response {
                ""
            } else {
                &operation.path
            }
        )?;
        if let Some(version) = &operation.version {
            write!(out, ".version({version:?})")?;
        }
        if !operation.scopes.is_empty() {
            write!(out, ".scopes(&{:?})", operation.scopes)?;
        }
        if !operation.alternatives.is_empty() {
            let lists = operation.alternatives.iter();
            let lists: Vec<_> = lists.map(|scopes| format!("&{scopes:?}")).collect();
            write!(out, ".alternatives(&[{}])", lists.join(", "))?;
        }
        if operation.is_idempotent() != by_method.1 {
            write!(out, ".idempotent({})", operation.is_idempotent())?;
        }
        if let Some(places) = operation.cost {
            write!(out, ".places({places})")?;
        }
        for (set, fields) in [
            ("default_query", &operation.query),
            ("default_headers", &operation.headers),
        ] {
            let constants = fields.iter();
            let constants: Vec<_> = constants
                .filter_map(|field| {
                    Some((
                        match set {
                            "default_headers" => field.wire.to_ascii_lowercase(),
                            _ => field.wire.clone(),
                        },
                        field.constant()?,
                    ))
                })
                .collect();
            if !constants.is_empty() {
                write!(out, ".{set}(&{constants:?})")?;
            }
        }
        if let Some(name) = &operation.organization_header {
            write!(out, ".organization_header({:?})", name.to_ascii_lowercase())?;
        }
        for flag in Flag::ALL.iter().filter(|flag| (flag.get)(operation)) {
            write!(out, ".{}()", flag.key)?;
        }
        if operation.host == Host::Content {
            out.push_str(".at_upload_host()");
        }
        if let Response::Rows { key } | Response::Row { key } = &operation.response {
            write!(out, ".rows({:?})", key.as_deref().unwrap_or(""))?;
        }
        if let Some((most, beyond)) = list_limits::bound(self) {
            let (thousands, rest) = (most / 1000, most % 1000);
            write!(out, ".most({thousands}_{rest:03}, {beyond:?})")?;
        }
        out.push_str(";\n");
        Ok(out)
    }

    fn method(&self) -> Result<String> {
        let operation = self.operation;
        let reading = self.reading();
        let mut out = comment(&docs::method(self), "///");
        let result = self.call_name();
        let arguments = self.arguments();
        names::distinct(
            "arguments",
            arguments.iter().map(|a| (a.name.clone(), a.name.as_str())),
        )?;
        if arguments.len() > 6 {
            out.push_str("#[allow(clippy::too_many_arguments, reason = \"the server asks for all of them\")]\n");
        }
        write!(out, "pub fn {}(&self", names::method(&operation.name))?;
        for argument in &arguments {
            write!(out, ", {}: {}", argument.name, argument.ty)?;
        }
        writeln!(out, ") -> {result} {{")?;
        let is_plain = self.request_is_plain();
        if !is_plain {
            out.push_str(&self.request()?);
        }
        let request = if is_plain {
            format!("self.client.request(&{})", self.static_name())
        } else {
            "request".to_owned()
        };
        let constructor = if reading.list {
            "§List::new"
        } else {
            "§Call::new"
        };
        let decode = match &self.operation.response {
            // It looks at the status too.
            Response::File => reading.decode,
            _ => format!("|_, body| {}", reading.decode),
        };
        let mut call = format!("{result}({constructor}(self.client.clone(), {request}, {decode}");
        if reading.list {
            write!(call, ", {}", self.paging())?;
        }
        writeln!(out, "{call}))\n}}")?;
        Ok(out)
    }

    fn paging(&self) -> String {
        match self.operation.paging {
            Paging::None | Paging::Product => "§Paging::Whole".to_owned(),
            Paging::Page { token, max, .. } => {
                format!("§Paging::Numbered {{ token: {token}, max: {max} }}")
            }
            Paging::Offset { max } => format!("§Paging::Offset {{ max: {max} }}"),
            Paging::Index => "§Paging::Index".to_owned(),
        }
    }

    fn request_is_plain(&self) -> bool {
        self.operation.host != Host::Response
            && self.arguments().is_empty()
            && !matches!(self.operation.body, Body::Multipart(_))
    }

    /// The statements that make the request.
    fn request(&self) -> Result<String> {
        let operation = self.operation;
        let mut chain = if operation.host == Host::Response {
            let address = &self.arguments()[0].name;
            format!("§Request::at(&{}, {address}.as_ref())", self.static_name())
        } else {
            format!("self.client.request(&{})", self.static_name())
        };
        if operation.host != Host::Response {
            for field in &operation.path_params {
                let name = names::field(field);
                write!(chain, ".segment({})", self.segment(field, &name))?;
            }
        }
        match &operation.body {
            Body::Nothing => {}
            Body::Json {
                key, single, ty, ..
            } => {
                let argument = self.body_argument(key.as_deref(), ty);
                let key = format!("{:?}", key.as_deref().unwrap_or(""));
                let body = match ty {
                    Type::List(item) if self.types.is_plain(item) => format!(
                        "json_member({key}, &json::owned::<{}>({}))",
                        self.types.owned_type(item),
                        argument.name
                    ),
                    Type::List(_) => format!("json_list({key}, {})", argument.name),
                    _ if *single => {
                        format!("json_list({key}, std::slice::from_ref({}))", argument.name)
                    }
                    _ if self.types.is_plain(ty) => format!(
                        "json_member({key}, &{})",
                        self.types.owned(ty, &argument.name)
                    ),
                    _ => format!("json_member({key}, {})", argument.name),
                };
                write!(chain, ".{body}")?;
                if self.types.is_bounded(ty) {
                    let check = match ty {
                        Type::List(_) => "checked_all",
                        _ => "checked",
                    };
                    write!(chain, ".{check}({})", argument.name)?;
                }
            }
            Body::Multipart(parts) => {
                let mut form = "§Multipart::new()".to_owned();
                for part in parts.iter().filter(|part| part.is_asked()) {
                    let name = names::field(part);
                    match &part.ty {
                        Type::File => write!(form, ".part({:?}, {name})", part.wire)?,
                        Type::List(item) if **item == Type::File => {
                            write!(form, ".parts({:?}, {name})", part.wire)?;
                        }
                        ty => write!(form, ".field({:?}, {})", part.wire, self.text(ty, &name))?,
                    }
                }
                write!(chain, ".multipart({form})")?;
            }
        }
        let mut set = String::new();
        for parameter in self.parameters().iter().filter(|p| p.field.is_asked()) {
            let name = names::field(parameter.field);
            writeln!(set, "{}", parameter.set("request", &name, self.types))?;
        }
        ensure!(
            set.is_empty() || operation.host != Host::Response,
            "an address has no parameters"
        );
        let mutable = if set.is_empty() { "" } else { "mut " };
        Ok(format!("let {mutable}request = {chain};\n{set}"))
    }

    fn segment(&self, field: &Field, name: &str) -> String {
        match &field.ty {
            Type::String => name.to_owned(),
            Type::Id | Type::Own(_) | Type::Shared(_) => format!("{name}.into()"),
            ty => self.text(ty, name),
        }
    }

    /// A single value as text.
    fn text(&self, ty: &Type, name: &str) -> String {
        super::parameters::text(ty, name, self.types)
    }

    fn call(&self) -> Result<String> {
        let reading = self.reading();
        let name = self.call_name();
        let (resource, operation) = (&self.types.resource.name, self.operation);
        let is_file = operation.response == Response::File;
        let response = match (reading.list, is_file) {
            (true, _) => format!("list {}", reading.ty),
            (_, true) => "file".to_owned(),
            _ => reading.ty,
        };
        let client = format!("{}Client", names::camel(resource));
        let method = names::method(&operation.name);
        let mut out = format!(
            "call! {{\n    /// Returned by [`{client}::{method}`](crate::{resource}::{client}::{method}).\n    {name} => {response}\n}}\n"
        );
        let setters = self.setters();
        if setters.is_empty() {
            return Ok(out);
        }
        names::distinct(
            "setters",
            setters
                .iter()
                .map(|s| (names::setter(s.field), s.field.wire.as_str())),
        )?;
        writeln!(out, "\nimpl {name} {{")?;
        for setter in &setters {
            out.push_str(&self.setter(setter)?);
        }
        out.push_str("}\n");
        Ok(out)
    }

    fn setter(&self, parameter: &Parameter<'_>) -> Result<String> {
        let argument = names::field(parameter.field);
        let docs = field_docs::of_setter(parameter, self.types);
        let mut out = comment(&docs, "///");
        writeln!(
            out,
            "pub fn {}(mut self, {argument}: {}) -> Self {{",
            names::setter(parameter.field),
            parameter.argument(self.types)
        )?;
        out.push_str(&parameter.set("self.0.request_mut()", &argument, self.types));
        out.push_str("\nself\n}\n\n");
        Ok(out)
    }
}
