//! The name of a connection's data centre.

use zoho::Connection;
use zoho::http::data_center::DataCenters;

/// Returns the name of the data centre of a connection, or its API host if that is not a trusted one.
pub(crate) fn data_center_name(data_centers: &DataCenters, connection: &Connection) -> String {
    data_centers
        .of_connection(connection.accounts_server(), connection.api_domain())
        .map_or_else(
            |_| connection.api_domain().to_string(),
            |endpoints| endpoints.name().to_owned(),
        )
}
