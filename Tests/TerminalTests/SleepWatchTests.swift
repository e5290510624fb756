import Testing

@testable import Terminal

@Suite("A computer that slept")
struct SleepWatchTests {
  @Test("is noticed once, and not when nothing but time went by")
  func slept() {
    var watch = SleepWatch(boot: .seconds(100), awake: .seconds(40))
    #expect(watch.look(boot: .seconds(3700), awake: .seconds(3640)) == false)
    #expect(watch.look(boot: .milliseconds(3_701_900), awake: .milliseconds(3_641_000)) == false)
    #expect(watch.look(boot: .seconds(3800), awake: .seconds(3642)) == true)
    #expect(watch.look(boot: .seconds(3801), awake: .seconds(3643)) == false)
  }

  @Test("the clocks of this computer part by nothing while it is awake")
  func awake() {
    var watch = SleepWatch()
    #expect(watch.look() == false)
  }
}
