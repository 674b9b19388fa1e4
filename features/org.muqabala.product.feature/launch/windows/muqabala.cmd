@echo off
rem Starts Muqabala on Windows: with a command the command line, without one the workbench.
setlocal
set "JAVA=java"
set "JAVAW=javaw"
if exist "%JAVA_HOME%\bin\java.exe" (
    set "JAVA=%JAVA_HOME%\bin\java"
    set "JAVAW=%JAVA_HOME%\bin\javaw"
)
set MAJOR=0
for /f "tokens=2 delims=. " %%v in ('""%JAVA%" --version" 2^>nul') do (
    set MAJOR=%%v
    goto found
)
:found
if %MAJOR% LSS 21 (
    echo muqabala: no Java 21 or newer found; install one or set JAVA_HOME 1>&2
    exit /b 1
)

set "FIRST=%~1"
if "%FIRST%"=="" goto workbench
if "%FIRST%"=="-h" goto command
if "%FIRST:~0,2%"=="--" goto command
if "%FIRST:~0,1%"=="-" goto workbench

:command
"%JAVA%" -Xlog:disable -XX:+UseSerialGC -Djava.awt.headless=true -cp "%~dp0plugins\*" org.muqabala.cli.Main %*
exit /b %ERRORLEVEL%

:workbench
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "Muqabala" "%JAVAW%" -XX:+UseSerialGC -jar "%LAUNCHER%" %*
