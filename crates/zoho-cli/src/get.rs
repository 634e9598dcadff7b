//! `zoho get`: sends any GET request and prints the response.

use http::Method;

use crate::args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::pretty::pretty;
use crate::settings::Settings;
use crate::target::Target;

pub(crate) async fn run(
    args: &args::Get,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    let product = settings.products().find(&args.product)?;
    settings.check_organization(product, args.org.as_deref())?;
    let target = Target::of(settings, args.token.get()).await?;
    let account = target.account(product, args.org.as_deref()).await;
    let account = account.map_err(|e| target.account_failure(e))?;
    let call = product.request(&account, &Method::GET, &args.path);
    let pairs = args.query.iter();
    let call = pairs.fold(call, |call, (name, value)| call.query(name, value));
    let response = call.raw().response().await;
    let response = response.map_err(|e| target.failure(&e))?;
    let body = response.body();
    if body.is_empty() {
        let status = response.status().as_u16();
        out.note(format_args!("Zoho answered {status} without content."));
        return Ok(Exit::Done);
    }
    match args.pretty.then(|| pretty(body)).flatten() {
        Some(json) => out.json(json),
        None => out.foreign(body),
    }
    Ok(Exit::Done)
}
