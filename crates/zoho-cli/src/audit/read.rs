//! Reads the three settings of each user.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use tokio::task::JoinSet;
use zoho::crm::Crm;
use zoho::desk::Desk;
use zoho::{ConnectionId, Error, Zoho};

use super::flat::hide_secrets;
use super::problem::Problem;
use super::snapshot::{Snapshot, UserSettings};
use super::taken_at;
use crate::login::place;
use crate::settings::Settings;
use crate::target::Target;
use crate::time;

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

/// Reads the settings of the user whom the token of `target` belongs to, under the name that `settings` has
/// for the user.
pub(crate) async fn snapshot_of_token(
    target: &Target,
    settings: &Settings<'_>,
    org: Option<&str>,
) -> Snapshot {
    let problem = |e: &Error| Problem::of_token(e);
    let desk = async { target.desk(org).await.map_err(Problem::of_failure) };
    let mut found = settings_of(&target.crm(), desk, &problem).await;
    found.data_center = settings.endpoints().ok().map(|e| e.name().to_owned());
    found.organization = org.map(str::to_owned);
    let now = target.now();
    let user = (settings.user_id().as_str().to_owned(), found);
    Snapshot::new(Some(time::rfc3339(now)), [user].into())
}

async fn read(zoho: &Zoho, id: &ConnectionId, org: Option<&str>) -> UserSettings {
    let problem = |e: &Error| Problem::of(e, id);
    let user = match zoho.user(id).await {
        Ok(user) => user,
        Err(e) => {
            let mut found = UserSettings::default();
            for name in [SERVICE_PREFERENCES, MAIL_CONFIG, MAIL_CONFIGURATIONS] {
                found.errors.insert(name.to_owned(), problem(&e));
            }
            return found;
        }
    };
    let desk = async {
        match org {
            Some(org) => Ok(user.desk_for(org)),
            None => user.desk().await.map_err(|e| problem(&e)),
        }
    };
    let mut found = settings_of(&user.crm(), desk, &problem).await;
    if let Ok(connection) = user.connection().await {
        found.data_center = Some(place(zoho.accounts().data_centers(), &connection));
        let known = connection.organization("desk").map(ToString::to_string);
        found.organization = org.map(str::to_owned).or(known);
    }
    found
}

/// The three settings, asked for at the same time; why one is missing is told by `problem`.
async fn settings_of(
    crm: &Crm,
    desk: impl Future<Output = Result<Desk, Problem>>,
    problem: &impl Fn(&Error) -> Problem,
) -> UserSettings {
    let service_preferences = crm.service_preferences();
    let mail_config = crm.mail_config();
    let desk_mail = async {
        let all = desk.await?.mail_configurations().list().send().await;
        all.map(|all| as_value(&all)).map_err(|e| problem(&e))
    };
    let (preferences, mail, configurations) = tokio::join!(
        service_preferences.get().send(),
        mail_config.get().send(),
        desk_mail,
    );
    let preferences = preferences.map(|preferences| as_value(&preferences));
    let mail = mail.map(|mail| mail.content().clone());
    let mut found = UserSettings::default();
    for (name, result) in [
        (SERVICE_PREFERENCES, preferences.map_err(|e| problem(&e))),
        (MAIL_CONFIG, mail.map_err(|e| problem(&e))),
        (MAIL_CONFIGURATIONS, configurations),
    ] {
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

fn as_value(settings: &impl Serialize) -> Value {
    serde_json::to_value(settings).expect("what came as JSON can be written as JSON")
}
