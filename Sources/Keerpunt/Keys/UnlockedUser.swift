import Ledger

/// Who unlocked their keys. The domain calls a person's name and birth date an identity; this file
/// sees the log's alone.
typealias UnlockedUser = Identity
