//! Reads the settings of each user.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use serde_json::Value;
use tokio::task::JoinSet;
use zoho::{ConnectionId, Zoho};

use super::flat::hide_secrets;
use super::problem::Problem;
use super::snapshot::{Snapshot, UserSettings};
use crate::data_center::data_center_name;
use crate::product::Product;
use crate::products::Products;
use crate::settings::Settings;
use crate::target::{AccountError, Target};
use crate::time;

/// The number of users that are read at a time.
const AT_ONCE: usize = 8;

/// Returns the settings of the users `ids`, of the organisation `org` if it is named.
pub(super) async fn snapshot(
    zoho: &Zoho,
    ids: &[ConnectionId],
    products: &Products,
    org: Option<&str>,
) -> Snapshot {
    let taken_at = time::rfc3339(zoho.http().clock().now());
    let mut users = BTreeMap::new();
    for some in ids.chunks(AT_ONCE) {
        let mut reading = JoinSet::new();
        for id in some {
            let (zoho, id, org) = (zoho.clone(), id.clone(), org.map(str::to_owned));
            let products = products.clone();
            reading.spawn(async move {
                let settings = settings_of_user(&zoho, &id, &products, org.as_deref()).await;
                (id.as_str().to_owned(), settings)
            });
        }
        users.extend(reading.join_all().await);
    }
    Snapshot::new(Some(taken_at), users)
}

/// Returns the settings of the user that the token of `target` belongs to, under the name that `settings`
/// have for the user.
pub(super) async fn snapshot_of_target(
    target: &Target,
    settings: &Settings<'_>,
    org: Option<&str>,
) -> Snapshot {
    let mut found = settings_of(target, settings.products(), org).await;
    found.data_center = settings.endpoints().ok().map(|e| e.name().to_owned());
    found.organization = org.map(str::to_owned);
    let now = target.now();
    let user = (settings.user_id().as_str().to_owned(), found);
    Snapshot::new(Some(time::rfc3339(now)), [user].into())
}

async fn settings_of_user(
    zoho: &Zoho,
    id: &ConnectionId,
    products: &Products,
    org: Option<&str>,
) -> UserSettings {
    let user = match zoho.user(id).await {
        Ok(user) => user,
        Err(e) => {
            let mut found = UserSettings::default();
            for setting in products.iter().flat_map(Product::settings) {
                found
                    .errors
                    .insert(setting.name().to_owned(), Problem::of(&e, id));
            }
            return found;
        }
    };
    let target = Target::User(zoho.clone(), user.clone());
    let mut found = settings_of(&target, products, org).await;
    if let Ok(connection) = user.connection().await {
        found.data_center = Some(data_center_name(
            zoho.accounts().data_centers(),
            &connection,
        ));
        let mut names = products.with_organizations().map(Product::name);
        let known = names.find_map(|name| connection.organization(name));
        found.organization = org.map(str::to_owned).or(known.map(ToString::to_string));
    }
    found
}

/// Returns the settings of all products, read at the same time.
async fn settings_of(target: &Target, products: &Products, org: Option<&str>) -> UserSettings {
    let reading = products
        .iter()
        .map(|product| settings_of_product(target, product, org));
    let mut found = UserSettings::default();
    for (name, result) in join_all(reading).await.into_iter().flatten() {
        match result {
            Ok(mut value) => {
                hide_secrets(&mut value);
                found.settings.insert(name.to_owned(), value);
            }
            Err(problem) => {
                found.errors.insert(name.to_owned(), problem);
            }
        }
    }
    found
}

/// Returns the settings of one product, each with the reason if it could not be read.
async fn settings_of_product(
    target: &Target,
    product: &Product,
    org: Option<&str>,
) -> Vec<(&'static str, Result<Value, Problem>)> {
    let settings = product.settings().iter();
    if product.settings().is_empty() {
        return Vec::new();
    }
    let account = match target.account(product, org).await {
        Ok(account) => account,
        Err(e) => {
            let problem = match e {
                AccountError::Call(e) => Problem::met_by(target, &e),
                AccountError::Usage(failure) => Problem::of_failure(failure),
            };
            return settings
                .map(|setting| (setting.name(), Err(problem.clone())))
                .collect();
        }
    };
    let reading = settings.map(async |setting| {
        let value = setting.read(account.clone()).await;
        (
            setting.name(),
            value.map_err(|e| Problem::met_by(target, &e)),
        )
    });
    join_all(reading).await
}
