//! What `product.toml` says, as code: the product's implementation of `Product`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::Result;
use zoho_catalog::product::{
    DateTimes, Errors, FailureClass, Hook, Organization, OrganizationPlace, Product, ProductHost,
    ProductPaging, Rule, Success, Within,
};

use super::files::source;
use super::imports::use_items;
use super::names;
use crate::catalog::model::{Catalogue, Paging};

/// The text of `generated/product.rs`.
pub(super) fn render(catalogue: &Catalogue) -> Result<String> {
    let product = &catalogue.about;
    let ty = format!("{}Product", names::camel(&product.name));
    let mut out = format!(
        "// Written by `cargo xtask codegen` from {}/product.toml of the catalogue; changes belong there.\n\
         //! {} as `zoho-http` sees it.\n\n{}\n",
        source(catalogue),
        product.title,
        imports(product),
    );
    constants(&mut out, product)?;
    writeln!(
        out,
        "/// {} as `zoho-http` sees it.\n\
         #[derive(Debug, Clone)]\n\
         pub(crate) struct {ty} {{\n\
             /// The version of operations that pin none.\n\
             pub(crate) version: Cow<'static, str>,\n\
             /// The organisation that calls are for; its limits are shared.\n\
             pub(crate) organization: Option<OrganizationId>,\n\
         }}\n\n\
         impl Default for {ty} {{\n\
             fn default() -> Self {{\n\
                 Self {{ version: Cow::Borrowed(VERSION), organization: None }}\n\
             }}\n\
         }}\n\n\
         impl Product for {ty} {{\n\
             fn name(&self) -> &'static str {{ {:?} }}\n\n\
             fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {{ {} }}\n\n\
             fn version(&self) -> &str {{ &self.version }}\n\n\
             fn organization(&self) -> Option<&str> {{\n\
                 self.organization.as_ref().map(OrganizationId::as_str)\n\
             }}\n\n\
             fn date_time_form(&self) -> DateTimeForm {{ DATE_TIMES }}\n\n\
             fn errors(&self) -> &'static ErrorDialect {{ &ERRORS }}\n\n\
             fn rules(&self) -> &'static [Rule] {{ RULES }}\n",
        product.title,
        product.name,
        base_url(&product.host),
    )?;
    if let Some(organization) = &product.organization {
        self::organization(&mut out, product, organization)?;
    }
    if let Some(paging) = &product.paging {
        next_page(&mut out, catalogue, paging)?;
    }
    if product.by_hand.contains(&Hook::ApiError) {
        out.push_str(
            "\nfn api_error(&self, status: StatusCode, body: &[u8]) -> Option<ApiError> {\n\
             crate::hooks::api_error(status, body)\n}\n",
        );
    }
    if product.by_hand.contains(&Hook::HasRows) {
        out.push_str(
            "\nfn has_rows(&self, operation: &Operation, status: StatusCode, body: &[u8]) -> bool {\n\
             crate::hooks::has_rows(operation, status, body)\n}\n",
        );
    }
    if product.by_hand.contains(&Hook::Hint) {
        out.push_str(
            "\nfn hint(&self, status: StatusCode, code: &str, names_one: bool) -> Option<&'static str> {\n\
             crate::hooks::hint(status, code, names_one)\n}\n",
        );
    }
    out.push_str("}\n");
    Ok(out)
}

fn imports(product: &Product) -> String {
    let place = product.organization.as_ref().map(|o| &o.place);
    let is_in_header = matches!(place, Some(OrganizationPlace::Header(_)));
    let is_in_query = matches!(place, Some(OrganizationPlace::Query(_)));
    let pages = product.paging.is_some();
    let by_hand = |hook| product.by_hand.contains(&hook);
    let mut imports: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (module, names, is_used) in [
        (
            "http",
            &["HeaderMap", "HeaderName", "HeaderValue"][..],
            is_in_header,
        ),
        (
            "zoho_http",
            &["Operation"],
            place.is_some() || pages || by_hand(Hook::HasRows),
        ),
        ("zoho_http", &["Product"], true),
        ("zoho_http::data_center", &["Endpoints"], true),
        (
            "zoho_http::external",
            &["StatusCode"],
            !product.by_hand.is_empty(),
        ),
        ("zoho_http::external", &["Url"], true),
        ("zoho_http::page", &["Next", "PageResponse"], pages),
        ("zoho_http::product", &["ErrorDialect", "Rule"], true),
        ("zoho_http::product", &["ApiError"], by_hand(Hook::ApiError)),
        (
            "zoho_http::product",
            &["FailureClass"],
            !product.rules.is_empty(),
        ),
        ("zoho_http::product", &["QueryParameters"], is_in_query),
        ("zoho_types", &["DateTimeForm", "OrganizationId"], true),
    ] {
        if is_used {
            let names = names.iter().map(|name| (*name).to_owned());
            imports.entry(module).or_default().extend(names);
        }
    }
    format!("use std::borrow::Cow;\n\n{}", use_items(&imports))
}

/// The items next to the implementation.
fn constants(out: &mut String, product: &Product) -> Result<()> {
    writeln!(
        out,
        "/// The version that operations use unless they pin another.\n\
         pub(crate) const VERSION: &str = {:?};\n\n\
         /// The form in which date-times are taken.\n\
         pub(crate) const DATE_TIMES: DateTimeForm = DateTimeForm::{};\n\n\
         static ERRORS: ErrorDialect = {};\n\n\
         const RULES: &[Rule] = &[",
        product.version,
        match product.date_times {
            DateTimes::AsWritten => "AsWritten",
            DateTimes::SecondsWithOffset => "SecondsWithOffset",
            DateTimes::MillisUtc => "MillisUtc",
        },
        dialect(&product.errors),
    )?;
    for rule in &product.rules {
        writeln!(out, "{},", self::rule(rule))?;
    }
    out.push_str("];\n\n");
    Ok(())
}

/// The error format as a table.
fn dialect(errors: &Errors) -> String {
    let Errors {
        codes,
        messages,
        details,
        within,
        success,
        mark,
    } = errors;
    let mut table = format!("ErrorDialect::new(&{codes:?}, &{messages:?})");
    if let Some(details) = details {
        table.push_str(&format!(".details({details:?})"));
    }
    match within {
        Within::Members => table.push_str(".within_members()"),
        Within::Keys(keys) if keys.is_empty() => {}
        Within::Keys(keys) => table.push_str(&format!(".within(&{keys:?})")),
    }
    match success {
        Success::Never => {}
        Success::Unless(codes) => table.push_str(&format!(".in_success_unless(&{codes:?})")),
        Success::With(key) => table.push_str(&format!(".in_success_with({key:?})")),
        Success::Where(key, value) => {
            table.push_str(&format!(".in_success_where({key:?}, {value:?})"));
        }
    }
    if let Some(mark) = mark {
        table.push_str(&format!(".mark({mark:?})"));
    }
    table
}

fn base_url(host: &ProductHost) -> String {
    match host {
        ProductHost::Endpoint(endpoint) => {
            format!("Ok(Cow::Borrowed(endpoints.{}()))", endpoint.as_str())
        }
        ProductHost::Sibling { beside, label } => format!(
            "endpoints.sibling(endpoints.{}(), {label:?}).map_err(|e| e.to_string())",
            beside.as_str()
        ),
    }
}

/// The header or the parameter that names the organisation.
fn organization(out: &mut String, product: &Product, organization: &Organization) -> Result<()> {
    let client = names::camel(&product.name);
    let found_by = organization.found_by.replace('.', "().");
    let missing = format!(
        "{client} needs an organisation id: take one of `{found_by}()` to `{client}::organization`"
    );
    let (signature, add) = match &organization.place {
        OrganizationPlace::Header(name) => (
            "headers(&self, operation: &Operation, headers: &mut HeaderMap)",
            format!(
                "let value = HeaderValue::try_from(organization.as_str())\n\
                 .map_err(|_| \"the organisation id cannot stand in a header\")?;\n\
                 headers.insert(HeaderName::from_static({:?}), value);",
                name.to_ascii_lowercase()
            ),
        ),
        OrganizationPlace::Query(name) => (
            "query(&self, operation: &Operation, query: &mut QueryParameters)",
            format!("query.set({name:?}, organization.as_str());"),
        ),
    };
    writeln!(
        out,
        "\nfn {signature} -> Result<(), String> {{\n\
             if !operation.needs_organization() {{ return Ok(()); }}\n\
             let organization = self.organization.as_ref().ok_or({missing:?})?;\n\
             {add}\n\
             Ok(())\n\
         }}\n",
    )?;
    Ok(())
}

/// How a list goes on.
fn next_page(out: &mut String, catalogue: &Catalogue, paging: &ProductPaging) -> Result<()> {
    let ProductPaging { within, more, page } = paging;
    let lists = catalogue.operations();
    let lists = lists.filter(|list| list.operation().paging == Paging::Product);
    let lists: Vec<_> = lists.map(|list| list.name()).collect();
    writeln!(
        out,
        "\nfn next_page(&self, operation: &Operation, page: &PageResponse<'_>) -> Option<Next> {{\n\
             const LISTS: &[&str] = &{lists:?};\n\
             if !LISTS.contains(&operation.name()) {{ return None; }}\n\
             let context = page.extra().read::<serde_json::Value>({within:?});\n\
             let context = context.ok().flatten().unwrap_or_default();\n\
             Some(match (context[{more:?}].as_bool(), context[{page:?}].as_i64()) {{\n\
                 (Some(true), Some(page)) => Next::query([({page:?}, page + 1)]),\n\
                 (Some(false), _) => Next::End,\n\
                 _ => Next::Unknown({:?}.to_owned()),\n\
             }})\n\
         }}\n",
        format!("`{within}` does not say whether more follow"),
    )?;
    Ok(())
}

fn rule(rule: &Rule) -> String {
    let failure_class = match rule.failure_class {
        FailureClass::TokenRejected => "TokenRejected",
        FailureClass::ScopeMissing => "ScopeMissing",
        FailureClass::Denied => "Denied",
        FailureClass::RateLimited => "RateLimited",
        FailureClass::QuotaExhausted => "QuotaExhausted",
        FailureClass::NotTaken => "NotTaken",
        FailureClass::Unavailable => "Unavailable",
        FailureClass::ServerFault => "ServerFault",
        FailureClass::NotFound => "NotFound",
        FailureClass::Conflict => "Conflict",
        FailureClass::PaginationLimit => "PaginationLimit",
        FailureClass::Invalid => "Invalid",
    };
    match (rule.status, &rule.code) {
        (None, Some(code)) => format!("Rule::code({code:?}, FailureClass::{failure_class})"),
        (Some(status), None) => format!("Rule::status({status}, FailureClass::{failure_class})"),
        (Some(status), Some(code)) => {
            format!("Rule::both({status}, {code:?}, FailureClass::{failure_class})")
        }
        (None, None) => unreachable!("a rule has a key"),
    }
}
