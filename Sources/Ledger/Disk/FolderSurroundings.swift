/// What the system says about a folder: on which kind of file system it stands, and whose it and its
/// files are.
package struct FolderSurroundings: Sendable, Hashable {
  /// The folder (empty name) or a file in it.
  package struct Item: Sendable, Hashable {
    /// The file's name; empty for the folder.
    package var name: String
    /// The owner's user number.
    package var owner: UInt32
    /// The twelve permission bits.
    package var mode: UInt32

    /// The mode without what others may do; a folder also loses the group's right to write.
    var mended: UInt32 { name.isEmpty ? mode & ~0o022 : mode & ~0o007 }

    /// Whether others may do too much with it.
    ///
    /// A folder that its owner shares by a group has the sticky group bit (mode 2770): that is meant
    /// so, and the group may write.
    var isOpen: Bool {
      name.isEmpty
        ? mode & 0o002 != 0 || (mode & 0o020 != 0 && mode & 0o2000 == 0) : mode & 0o006 != 0
    }
  }

  /// The number of the file system's kind (`f_type` of statfs).
  package var magic: UInt32
  /// The user number of this process.
  package var user: UInt32
  /// The folder itself.
  package var folder: Item
  /// Its ordinary files.
  package var files: [Item]

  /// The kinds on which a lock may be none and a sync may be no sync (man 2 statfs, linux/magic.h).
  package static func unreliable(_ magic: UInt32) -> String? {
    switch magic {
    case 0x6969: "NFS"
    case 0x517B: "SMB"
    case 0xFF53_4D42: "CIFS"
    case 0xFE53_4D42: "SMB2"
    case 0x0102_1997: "9p"
    case 0x6573_5546: "FUSE"
    default: nil
    }
  }

  /// Refuses a folder on an unreliable file system, takes away what others may do with the folder
  /// and its files, and refuses when that cannot be mended.
  ///
  /// - Parameter isSingleHost: the user's word that one user on one machine alone uses this folder.
  /// - Throws: `sharedFileSystem`, `unsafeRights`, `noPermission`, `disk`.
  package static func check(
    _ folder: any LogFolder, path: String, isSingleHost: Bool
  ) throws(LedgerError) {
    let found: FolderSurroundings
    do throws(DiskError) {
      found = try folder.surroundings()
    } catch {
      throw LedgerError(reading: error, path: path)
    }
    if !isSingleHost, let type = unreliable(found.magic) {
      throw .sharedFileSystem(type: type, path: path)
    }
    for item in [found.folder] + found.files where item.isOpen {
      do throws(DiskError) {
        guard item.owner == found.user else { throw DiskError(.rights, code: 1) }
        try folder.mend(item)
      } catch {
        throw .unsafeRights(item: item.name, owner: item.owner, mode: item.mode, path: path)
      }
    }
  }
}
