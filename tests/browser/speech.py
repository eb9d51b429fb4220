"""A stand-in for speech, as headless browsers have no voices: it tells what it was given, and takes its time."""

STAND_IN = """
window.heard = [];
window.voices = [{ name: "Xander", lang: "nl_NL", voiceURI: "nl-NL-language", localService: true, default: false }];
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
const speech = {
  speaking: false,
  pending: false,
  getVoices: () => window.voices,
  cancel() {
    clearTimeout(speech.timer);
    speech.speaking = false;
  },
  speak(utterance) {
    speech.speaking = true;
    window.heard.push(utterance.text);
    window.last = utterance;
    speech.timer = setTimeout(() => {
      utterance.onstart({});
      speech.timer = setTimeout(() => {
        speech.speaking = false;
        utterance.onend({});
      }, (utterance.text.length * 65) / utterance.rate);
    }, 40);
  },
};
Object.defineProperty(window, "speechSynthesis", { value: speech });
"""
