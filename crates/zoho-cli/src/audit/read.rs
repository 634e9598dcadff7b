//! Reads the three settings of each user.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use tokio::task::JoinSet;
use zoho::{ConnectionId, Error, User, Zoho};

use super::flat::hide_secrets;
use super::problem::Problem;
use super::snapshot::{Snapshot, UserSettings};
use super::taken_at;
use crate::login::place;

/// The settings, by the names that tables and files use.
const SERVICE_PREFERENCES: &str = "crm.service_preferences";
const MAIL_CONFIG: &str = "crm.mail_config";
const MAIL_CONFIGURATIONS: &str = "desk.mail_configurations";

/// How many users are read at a time.
const AT_ONCE: usize = 8;

/// Reads the settings of the users `ids`; Desk's for the organisation `org` where it is named.
pub(crate) async fn snapshot(zoho: &Zoho, ids: &[ConnectionId], org: Option<&str>) -> Snapshot {
    let taken_at = taken_at(zoho);
    let mut users = BTreeMap::new();
    for some in ids.chunks(AT_ONCE) {
        let mut reading = JoinSet::new();
        for id in some {
            let (zoho, id, org) = (zoho.clone(), id.clone(), org.map(str::to_owned));
            reading.spawn(async move {
                let settings = read(&zoho, &id, org.as_deref()).await;
                (id.as_str().to_owned(), settings)
            });
        }
        users.extend(reading.join_all().await);
    }
    Snapshot::new(Some(taken_at), users)
}

async fn read(zoho: &Zoho, id: &ConnectionId, org: Option<&str>) -> UserSettings {
    let mut found = UserSettings::default();
    let mut take = |name: &str, result: Result<Value, Error>| match result {
        Ok(mut value) => {
            hide_secrets(&mut value);
            found.settings.insert(name.to_owned(), value);
        }
        Err(e) => {
            found.errors.insert(name.to_owned(), Problem::of(&e, id));
        }
    };
    let user = match zoho.user(id).await {
        Ok(user) => user,
        Err(e) => {
            let problem = Problem::of(&e, id);
            for name in [SERVICE_PREFERENCES, MAIL_CONFIG, MAIL_CONFIGURATIONS] {
                found.errors.insert(name.to_owned(), problem.clone());
            }
            return found;
        }
    };
    let crm = user.crm();
    let service_preferences = crm.service_preferences();
    let mail_config = crm.mail_config();
    let (preferences, mail, configurations) = tokio::join!(
        service_preferences.get().send(),
        mail_config.get().send(),
        desk_mail(&user, org),
    );
    take(SERVICE_PREFERENCES, preferences.map(|p| as_value(&p)));
    take(MAIL_CONFIG, mail.map(|mail| mail.content().clone()));
    take(MAIL_CONFIGURATIONS, configurations);
    if let Ok(connection) = user.connection().await {
        found.data_center = Some(place(zoho.accounts().data_centers(), &connection));
        let known = connection.organization("desk").map(ToString::to_string);
        found.organization = org.map(str::to_owned).or(known);
    }
    found
}

async fn desk_mail(user: &User, org: Option<&str>) -> Result<Value, Error> {
    let desk = match org {
        Some(org) => user.desk_for(org),
        None => user.desk().await?,
    };
    let all = desk.mail_configurations().list().send().await?;
    Ok(as_value(&all))
}

fn as_value(settings: &impl Serialize) -> Value {
    serde_json::to_value(settings).expect("what came as JSON can be written as JSON")
}
