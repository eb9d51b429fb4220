#!/usr/bin/python3
"""A small WebKitGTK browser for WebKitWebDriver, run by the system's Python; its state survives a restart.

Settings by environment: WK_DATA=folder, WK_WORKERS=off.
"""

import ctypes
import os
import signal

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

# It goes when its driver goes: Linux' prctl(PR_SET_PDEATHSIG).
ctypes.CDLL(None).prctl(1, signal.SIGTERM)

folder = os.environ["WK_DATA"]
manager = WebKit2.WebsiteDataManager(base_data_directory=f"{folder}/data", base_cache_directory=f"{folder}/cache")
context = WebKit2.WebContext.new_with_website_data_manager(manager)
context.set_preferred_languages(["nl-NL"])


def create(_session: object) -> "WebKit2.WebView":
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    if os.environ.get("WK_WORKERS") == "off":
        features = WebKit2.Settings.get_all_features()
        named = {features.get(i).get_identifier(): features.get(i) for i in range(features.get_length())}
        view.get_settings().set_feature_enabled(named["ServiceWorkers"], False)
    window = Gtk.Window()
    window.set_default_size(390, 844)
    window.add(view)
    window.show_all()
    return view


def started(_context: object, session: "WebKit2.AutomationSession") -> None:
    about = WebKit2.ApplicationInfo()
    about.set_name("wkbrowser")
    about.set_version(1, 0, 0)
    session.set_application_info(about)
    session.connect("create-web-view", create)


context.set_automation_allowed(True)
context.connect("automation-started", started)
Gtk.main()
