import Foundation
import Glibc

/// A folder of one test, removed with all that is in it when the test lets go of it.
final class TestFolder {
  private let base: String

  init() throws {
    var template = Array("/tmp/keerpunt-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure("no folder in /tmp") }
    base = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for name in ["home", "state", "data", "configuration", "temporary"] {
      try FileManager.default.createDirectory(
        atPath: path(name), withIntermediateDirectories: true)
    }
    // The introduction was seen: only the tests about it begin without this.
    _ = try write("", to: "state/keerpunt/introduction")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: base)
  }

  func path(_ name: String) -> String { base + "/" + name }

  /// Writes a file and says where it stands.
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The files under a folder with their bytes. The two that every opening for writing touches, the
  /// lock and the volatile mark, are left out.
  func contents(of folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    let names = FileManager.default.enumerator(atPath: folder)
    while let name = names?.nextObject() as? String {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue || name.hasSuffix("LOCK") || name.hasSuffix("STATE") { continue }
      found[name] = try bytes(path)
    }
    return found
  }

  /// The permissions of a file or folder.
  func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? Int) ?? -1
  }
}
