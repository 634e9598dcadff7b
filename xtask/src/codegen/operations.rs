//! Operations: their statics, the methods of the client, and the calls with optional parameters.

use anyhow::{Context as _, Result, ensure};
use std::fmt::Write as _;

use super::parameters::Parameter;
use super::types::Types;
use super::{bounded, docs, names};
use crate::catalog::model::{Answer, Body, Field, Host, Method, Operation, Paging, Type};

/// What is rendered of one operation.
#[derive(Debug)]
pub(super) struct Rendered {
    /// `pub static LIST: Operation = …;`
    pub(super) constant: String,
    /// `pub fn list(&self) -> ListCall { … }`
    pub(super) method: String,
    /// `pub struct ListCall(…); impl ListCall { … }`, where it has optional parameters.
    pub(super) call: Option<String>,
}

/// An operation in its place.
pub(super) struct Renderer<'a> {
    pub(super) product: &'a str,
    pub(super) types: &'a Types<'a>,
    pub(super) operation: &'a Operation,
}

/// How the answer is read.
#[derive(Debug)]
pub(super) struct Reading {
    /// The type that the caller gets; of a list, that of its items.
    pub(super) ty: String,
    /// Whether it is a list with pages.
    pub(super) list: bool,
    /// The function that reads it.
    pub(super) decode: String,
}

impl Renderer<'_> {
    pub(super) fn render(&self) -> Result<Rendered> {
        let place = || format!("{} {}", self.types.resource.name, self.operation.name);
        self.all().with_context(place)
    }

    fn all(&self) -> Result<Rendered> {
        let has_setters = !self.setters().is_empty();
        let call = has_setters.then(|| self.call()).transpose()?;
        Ok(Rendered {
            constant: self.constant()?,
            method: self.method()?,
            call,
        })
    }

    fn static_name(&self) -> String {
        names::upper(&self.operation.name)
    }

    pub(super) fn call_name(&self) -> String {
        format!("{}Call", names::camel(&self.operation.name))
    }

    fn constant(&self) -> Result<String> {
        let operation = self.operation;
        let mut out = format!(
            "/// `{}`. {}\n",
            docs::line(self.product, operation),
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
            operation.full_name(self.product, &self.types.resource.name),
            if operation.host == Host::Answer {
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
        if operation.without_organization {
            out.push_str(".without_organization()");
        }
        if operation.is_repeatable() != by_method.1 {
            write!(out, ".repeatable({})", operation.is_repeatable())?;
        }
        if let Some(places) = operation.places {
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
        if operation.heavy {
            out.push_str(".heavy()");
        }
        if operation.host == Host::Content {
            out.push_str(".at_upload_host()");
        }
        if let Answer::Rows { key } | Answer::Row { key } = &operation.answer {
            write!(out, ".rows({:?})", key.as_deref().unwrap_or(""))?;
        }
        if let Some((most, beyond)) = bounded::bound(self) {
            let (thousands, rest) = (most / 1000, most % 1000);
            write!(out, ".most({thousands}_{rest:03}, {beyond:?})")?;
        }
        out.push_str(";\n");
        Ok(out)
    }

    /// How the answer is read.
    pub(super) fn reading(&self) -> Reading {
        let text = |key: &Option<String>| format!("{:?}", key.as_deref().unwrap_or(""));
        let (ty, list, decode) = match &self.operation.answer {
            Answer::Nothing => ("()".to_owned(), false, "wire::nothing(body)".to_owned()),
            Answer::One { key, single, ty } => {
                let how = if *single { "first" } else { "one" };
                let read = format!("wire::{how}(body, {})", text(key));
                (self.types.owned_type(ty), false, read)
            }
            Answer::List { key, item, .. } => {
                let read = format!("wire::list(body, {})", text(key));
                (self.types.owned_type(item), true, read)
            }
            Answer::Rows { key } => {
                let read = format!("rows::outcomes(body, {})", text(key));
                ("RowOutcomes".to_owned(), false, read)
            }
            Answer::Row { key } => {
                let read = format!("rows::outcome(body, {})", text(key));
                ("RowOutcomes".to_owned(), false, read)
            }
            Answer::File => ("§Bytes".to_owned(), false, "wire::file".to_owned()),
        };
        Reading { ty, list, decode }
    }

    fn method(&self) -> Result<String> {
        let operation = self.operation;
        let reading = self.reading();
        let mut out = docs::comment(&docs::method(self), "///");
        let answer = if reading.list {
            format!("§List<{}>", reading.ty)
        } else {
            format!("§Call<{}>", reading.ty)
        };
        let has_setters = !self.setters().is_empty();
        let result = if has_setters {
            self.call_name()
        } else {
            answer
        };
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
        let decode = match &self.operation.answer {
            // It looks at the status too.
            Answer::File => reading.decode,
            _ => format!("|_, body| {}", reading.decode),
        };
        let mut call = format!("{constructor}(self.client.clone(), {request}, {decode}");
        if reading.list {
            write!(call, ", {}", self.paging())?;
        }
        call.push(')');
        if has_setters {
            call = format!("{}({call})", self.call_name());
        }
        writeln!(out, "{call}\n}}")?;
        Ok(out)
    }

    fn paging(&self) -> String {
        match self.operation.paging {
            Paging::None => "§Paging::Whole".to_owned(),
            Paging::Page { token, max, .. } => {
                format!("§Paging::Numbered {{ token: {token}, max: {max} }}")
            }
            Paging::Offset { max } => format!("§Paging::Offset {{ max: {max} }}"),
            Paging::Index => "§Paging::Index".to_owned(),
        }
    }

    fn request_is_plain(&self) -> bool {
        self.operation.host != Host::Answer
            && self.arguments().is_empty()
            && !matches!(self.operation.body, Body::Multipart(_))
    }

    /// The statements that make the request.
    fn request(&self) -> Result<String> {
        let operation = self.operation;
        let mut chain = if operation.host == Host::Answer {
            let address = &self.arguments()[0].name;
            format!("§Request::at(&{}, {address}.as_ref())", self.static_name())
        } else {
            format!("self.client.request(&{})", self.static_name())
        };
        if operation.host != Host::Answer {
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
                        "json_member({key}, &wire::owned::<{}>({}))",
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
            set.is_empty() || operation.host != Host::Answer,
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

    /// Query, header and body parameters, those of the path aside.
    pub(super) fn parameters(&self) -> Vec<Parameter<'_>> {
        let operation = self.operation;
        let query = operation.query.iter().map(Parameter::query);
        let headers = operation.headers.iter().map(Parameter::header);
        let beside: &[Field] = match &operation.body {
            Body::Json { beside, .. } => beside,
            _ => &[],
        };
        query
            .chain(headers)
            .chain(beside.iter().map(Parameter::member))
            .collect()
    }

    /// The parameters that may be left out, each with a setter.
    pub(super) fn setters(&self) -> Vec<Parameter<'_>> {
        let mut all = self.parameters();
        all.retain(|parameter| !parameter.field.is_asked());
        if let Body::Multipart(parts) = &self.operation.body {
            let parts = parts.iter().filter(|part| !part.is_asked());
            all.extend(parts.map(Parameter::part));
        }
        all
    }

    fn call(&self) -> Result<String> {
        let reading = self.reading();
        let name = self.call_name();
        let inner = if reading.list {
            format!("§List<{}>", reading.ty)
        } else {
            format!("§Call<{}>", reading.ty)
        };
        let is_file = self.operation.answer == Answer::File;
        let mut out = String::new();
        writeln!(
            out,
            "/// What may be set before `{}().{}` is sent.",
            self.types.resource.name, self.operation.name
        )?;
        out.push_str("#[derive(Debug)]\n#[must_use = \"a call does nothing until it is sent\"]\n");
        writeln!(out, "pub struct {name}(pub(super) {inner});\n")?;
        writeln!(out, "impl {name} {{")?;
        let setters = self.setters();
        names::distinct(
            "setters",
            setters
                .iter()
                .map(|s| (names::setter(s.field), s.field.wire.as_str())),
        )?;
        for setter in &setters {
            out.push_str(&setter.setter(self.types)?);
        }
        out.push_str("}\n\n");
        let answer = match (reading.list, is_file) {
            (true, _) => format!("list {}", reading.ty),
            (_, true) => "file".to_owned(),
            _ => reading.ty,
        };
        writeln!(out, "call!({name} => {answer});")?;
        Ok(out)
    }
}
