//! `FileStore` and real processes: writers that are killed in the middle, and writers at the same time.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use zoho_auth::{Connection, FileStore, ScopeSet, TokenStore};

use crate::child::{block_on, command, said, say, told};
use crate::file::names;
use crate::support::{Seed, connection, text, user};

/// What the writer saves as generation `n`: large, so that writing takes its time, and of a length of
/// its own.
fn version(n: u64) -> Connection {
    let scope = format!("version-{n}-");
    let repeated = 200 + usize::try_from(n % 7).unwrap() * 400;
    connection(&n.to_string(), 60)
        .with_scopes(ScopeSet::parse(&scope.repeat(repeated)))
        .with_generation(n)
}

/// In the child: saves one generation after the other and says when it is done with each.
pub(crate) fn save_for_ever(path: &str) {
    let store = FileStore::open(path).unwrap();
    block_on(async {
        let first = store.load(&user()).await.unwrap().unwrap().generation();
        for n in first + 1.. {
            store.save(&user(), &version(n)).await.unwrap();
            say(&n.to_string());
        }
    });
}

/// Numbers that look random, the same ones each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }
}

/// Kills the writer at some moment after it has begun to save; the last generation that it said was
/// saved.
fn kill_somewhere(mut writer: Child, random: &mut Random) -> u64 {
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let mut saved = 0;
    let mut hear = |line: String| {
        if let Some(number) = said(&line) {
            saved = number.parse().unwrap();
        }
        saved
    };
    while hear(lines.next().expect("the writer goes on").unwrap()) == 0 {}
    for _ in 0..random.below(4) {
        hear(lines.next().expect("the writer goes on").unwrap());
    }
    for _ in 0..random.below(400_000) {
        std::hint::spin_loop();
    }
    writer.kill().unwrap();
    writer.wait().unwrap();
    for line in lines {
        hear(line.unwrap());
    }
    saved
}

#[test]
fn a_writer_that_is_killed_leaves_the_old_content_or_the_new() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    let other = connection("other", 60);
    block_on(store.save(&"other".into(), &other)).unwrap();
    block_on(store.save(&user(), &version(1))).unwrap();
    let mut random = Random(42);
    let (mut old, mut new, mut halves) = (0, 0, 0);
    for kill in 0..200 {
        let writer = command("save for ever", path.to_str().unwrap())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let saved = kill_somewhere(writer, &mut random);
        let seen = FileStore::open(&path)
            .unwrap_or_else(|e| panic!("kill {kill} after generation {saved}: {e}"));
        let kept = block_on(seen.load(&user())).unwrap().unwrap();
        match kept.generation() {
            n if n == saved => old += 1,
            n if n == saved + 1 => new += 1,
            n => panic!("kill {kill}: {saved} was saved, {n} is there"),
        }
        assert_eq!(
            text(&kept),
            text(&version(kept.generation())),
            "kill {kill}"
        );
        let untouched = block_on(seen.load(&"other".into())).unwrap().unwrap();
        assert_eq!(text(&untouched), text(&other), "kill {kill}");
        halves = halves.max(names(folder.path()).len().saturating_sub(2));
    }
    // Both happened, and some were killed with a new file half written: the moments were spread.
    assert!(
        old > 0 && new + halves > 0,
        "old {old}, new {new}, halves {halves}"
    );
    // No one holds the lock, and the file can be written.
    let n = block_on(store.load(&user())).unwrap().unwrap().generation() + 1;
    block_on(store.save(&user(), &version(n))).unwrap();
    // Files left by killed writers contain tokens that nothing else would ever remove.
    assert_eq!(
        names(folder.path()),
        ["connections.json", "connections.json.lock"]
    );
}

const WRITERS: u64 = 4;
const SAVES: u64 = 100;

fn id_of(writer: &str, n: u64) -> String {
    format!("{writer}/{n}")
}

/// In the child: saves a hundred connections, each under an id of its own.
pub(crate) fn save_a_hundred(argument: &str) {
    let (writer, path) = argument.split_once(':').unwrap();
    let store = FileStore::open(path).unwrap();
    block_on(async {
        for n in 0..SAVES {
            let id = id_of(writer, n);
            let connection = connection(&id, 60);
            store.save(&id.into(), &connection).await.unwrap();
        }
    });
}

#[test]
fn processes_that_write_at_the_same_time_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let writers: Vec<_> = (0..WRITERS)
        .map(|i| {
            let argument = format!("{i}:{}", path.display());
            std::thread::spawn(move || told(command("save a hundred", &argument)))
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let store = FileStore::open(&path).unwrap();
    let listed = block_on(store.list()).unwrap();
    assert_eq!(listed.len() as u64, WRITERS * SAVES);
    for i in 0..WRITERS {
        for n in 0..SAVES {
            let id = id_of(&i.to_string(), n);
            let kept = block_on(store.load(&id.as_str().into())).unwrap();
            assert_eq!(text(&kept.unwrap()), text(&connection(&id, 60)), "{id}");
        }
    }
    assert!(fs::metadata(&path).unwrap().len() > 10_000);
}
