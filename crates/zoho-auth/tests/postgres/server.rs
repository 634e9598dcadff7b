//! A real PostgreSQL of a test's own. The bench uses this file too.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Runs the server for as long as somebody holds its input, so that nothing is left behind by a test that
/// panics or a process that is killed. The collation of its databases does not order by bytes, where it
/// can be chosen.
const KEEPER: &str = r#"
trap '' INT TERM HUP
programs=$1 port=$2
folder=$(mktemp -d) && cd "$folder" || exit 1
stop() { "$programs/pg_ctl" -D data -m "$1" -w stop >>log 2>&1; }
trap 'stop immediate; cd /; rm -rf "$folder"' EXIT
make() { rm -rf data; "$programs/initdb" -A trust -U postgres -E UTF8 --locale=C --no-sync -D data "$@" >>log 2>&1; }
make --locale-provider=icu --icu-locale=en || make || { cat log; exit 1; }
while read -r word; do
    case $word in
    start) "$programs/pg_ctl" -D data -l log -w -o "-p $port -c listen_addresses=127.0.0.1 -k '$folder' -c fsync=off" start >>log 2>&1 ;;
    *) stop "$word" ;;
    esac && echo done || { cat log; echo failed; }
done
"#;

/// The command that installs it.
const INSTALL: &str = "apt-get install --yes postgresql";

/// A server with an empty cluster on a port of loopback. It is stopped and removed when this is dropped.
pub(crate) struct PostgresServer {
    port: u16,
    keeper: Child,
    hears: Option<ChildStdin>,
    says: BufReader<ChildStdout>,
}

/// The server that the tests of one program share, each with a database of its own.
static SHARED: LazyLock<PostgresServer> = LazyLock::new(PostgresServer::start);
static DATABASES: AtomicU32 = AtomicU32::new(0);

impl PostgresServer {
    /// Starts one.
    pub(crate) fn start() -> Self {
        let mut log = String::new();
        for _ in 0..10 {
            match Self::try_start() {
                Ok(server) => return server,
                Err(text) => log = text,
            }
            if !log.contains("Address already in use") {
                break;
            }
        }
        panic!("PostgreSQL does not start:\n{log}");
    }

    fn try_start() -> Result<Self, String> {
        // Below the ports that the system gives away by itself.
        let port = 22_000 + u16::try_from(getrandom::u32().unwrap() % 8_000).unwrap();
        let mut keeper = as_somebody()
            .args(["sh", "-c", KEEPER, "keeper"])
            .arg(programs())
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell can be run");
        let hears = keeper.stdin.take();
        let says = BufReader::new(keeper.stdout.take().expect("it is piped"));
        let mut server = Self {
            port,
            keeper,
            hears,
            says,
        };
        server.tell("start")?;
        Ok(server)
    }

    /// Gives the keeper a word; the log when it cannot do it.
    fn tell(&mut self, word: &str) -> Result<(), String> {
        let hears = self.hears.as_mut().expect("it is there until the end");
        // Where the keeper is gone, its last words say why.
        hears.write_all(format!("{word}\n").as_bytes()).ok();
        let mut log = String::new();
        loop {
            let start = log.len();
            if self.says.read_line(&mut log).unwrap() == 0 || log[start..].trim() == "failed" {
                return Err(log);
            }
            if log[start..].trim() == "done" {
                return Ok(());
            }
        }
    }

    /// Stops it, which ends all connections.
    pub(crate) fn stop(&mut self) {
        self.tell("fast").unwrap();
    }

    /// Starts it again with what it kept.
    pub(crate) fn start_again(&mut self) {
        self.tell("start").unwrap();
    }

    /// The URL of a database.
    pub(crate) fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }
}

/// The URL of an empty database on the server that all tests share.
pub(crate) async fn new_database() -> String {
    let number = DATABASES.fetch_add(1, Ordering::Relaxed);
    let name = format!("test_{number}");
    let admin = connect(&SHARED.url("postgres")).await;
    let create = format!("CREATE DATABASE {name}");
    admin.batch_execute(&create).await.unwrap();
    SHARED.url(&name)
}

/// A connection past what is tested.
pub(crate) async fn connect(url: &str) -> tokio_postgres::Client {
    let connected = tokio_postgres::connect(url, tokio_postgres::NoTls).await;
    let (client, connection) = connected.unwrap();
    tokio::spawn(connection);
    client
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        // The keeper stops the server at the end of its input.
        drop(self.hears.take());
        self.keeper.wait().ok();
    }
}

/// The server does not run as root: as the user whom the package made for it.
fn as_somebody() -> Command {
    if !rustix::process::geteuid().is_root() {
        return Command::new("env");
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    command
}

/// The folder of the server's programs: on the path, or where Debian puts each version.
fn programs() -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut versions: Vec<_> = versions
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .collect();
    versions.sort();
    let has_all = |folder: &Path| {
        let programs = ["initdb", "pg_ctl", "postgres"];
        programs.iter().all(|name| folder.join(name).is_file())
    };
    let found = env::split_paths(&path)
        .chain(versions.into_iter().rev())
        .find(|folder| has_all(folder));
    found.unwrap_or_else(|| panic!("these tests need PostgreSQL: {INSTALL}"))
}
