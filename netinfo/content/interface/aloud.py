"""Reading aloud."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: button at the top of every page; it opens the bar with which the page is read aloud
    t("aloud.open", "Read aloud"),
    # TRANSLATORS: name of the bar with which the page is read aloud
    t("aloud.title", "Reading aloud"),
    # TRANSLATORS: above the choice of what is read aloud
    t("aloud.what", "What"),
    # TRANSLATORS: choice of what is read aloud
    t("aloud.all", "The whole page"),
    # TRANSLATORS: choice of what is read aloud: from the sentence at the top of the screen
    t("aloud.here", "From where I am"),
    # TRANSLATORS: choice of what is read aloud: the questions that the reader chose
    t("aloud.list", "My list"),
    # TRANSLATORS: above the choice of how fast it is read
    t("aloud.pace", "Speed"),
    # TRANSLATORS: choice of how fast it is read
    t("aloud.slow", "Slow"),
    # TRANSLATORS: choice of how fast it is read
    t("aloud.normal", "Normal"),
    # TRANSLATORS: choice of how fast it is read
    t("aloud.quick", "Quick"),
    # TRANSLATORS: choice of how fast it is read
    t("aloud.quickest", "Very quick"),
    # TRANSLATORS: above the choice of the voice that reads
    t("aloud.voice", "Voice"),
    # TRANSLATORS: on a button: begin to read, or go on
    t("aloud.play", "Read"),
    # TRANSLATORS: on the same button while it reads
    t("aloud.pause", "Pause"),
    # TRANSLATORS: button: to the sentence before
    t("aloud.back", "Sentence back"),
    # TRANSLATORS: button: to the next sentence
    t("aloud.forward", "Next sentence"),
    # TRANSLATORS: button that closes the bar
    t("aloud.close", "Stop"),
    # TRANSLATORS: said when reading aloud was paused, by the reader or by the device
    t("aloud.paused", "Paused. Press 'Read' to go on with this sentence."),
    t("aloud.ended", "This was the end."),
    t(
        "aloud.left",
        "This was the end. Some of it was not read: there is no voice for it on this device. "
        "What you chose or wrote yourself is read only by a voice on your device, so that it goes to nobody.",
    ),
    t("aloud.refused", "This device has no voice for this language. So nothing is read aloud."),
    t("aloud.silent", "The voice says nothing. Is the sound on? Try another voice, or press 'Read' again."),
    # TRANSLATORS: link to the page that says how
    t("aloud.how", "How do I get a voice?"),
    t("aloud.voices-title", "A voice for reading aloud"),
    t(
        "aloud.voices-what",
        "Your device or your browser brings the voice. Some voices work over the internet: the text of the leaflet "
        "then goes to the company that made the voice. We choose a voice on your device where there is one.",
    ),
    t(
        "aloud.voices-iphone",
        "iPhone or iPad: open Settings and tap 'Accessibility', then the part about speech. Tap 'Voices' and choose "
        "your language.",
    ),
    t(
        "aloud.voices-android",
        "Android: open Settings and search for 'text-to-speech'. There you can add the voice of your language.",
    ),
    t(
        "aloud.voices-computer",
        "Computer: open this page in Chrome or Edge. These bring voices of their own, which work over the internet.",
    ),
    t("aloud.voices-after", "Then close your browser and open this page again."),
)
