@echo off
rem Opens the translators' workbench in the browser, on Windows.
cd /d "%~dp0"
where py >nul 2>nul && goto launcher
where python >nul 2>nul && goto plain
echo Install Python 3.11 or newer from https://www.python.org and open this file again.
goto end
:launcher
py -3 set_up.py i18n workbench
goto end
:plain
python set_up.py i18n workbench
:end
pause
