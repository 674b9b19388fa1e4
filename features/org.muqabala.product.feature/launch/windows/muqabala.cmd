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
    exit /b 3
)

rem A command may stand behind "-nl LOCALE" and "-dir DIRECTION", which the command line and the workbench have in common.
set LANGUAGE=
set REST=%*
:next
set "FIRST=%~1"
set "SECOND=%~2"
if "%FIRST%"=="" goto workbench
if "%FIRST%"=="-h" goto command
if "%FIRST:~0,2%"=="--" goto command
if not "%FIRST:~0,1%"=="-" goto command
if "%FIRST%"=="-nl" set "LANGUAGE=-Duser.language=%SECOND:~0,2%"
if not "%FIRST%"=="-nl" if not "%FIRST%"=="-dir" goto workbench
for /f "tokens=2*" %%a in ("%REST%") do set REST=%%b
shift
shift
goto next

:command
set HEAP=
if "%FIRST%"=="text" set HEAP=-Xmx224m
"%JAVA%" -Xlog:disable -XX:+UseSerialGC %HEAP% %LANGUAGE% -Djava.awt.headless=true -cp "%~dp0plugins\*" org.muqabala.cli.Main %REST%
exit /b %ERRORLEVEL%

:workbench
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "Muqabala" "%JAVAW%" -XX:+UseSerialGC -Djava.awt.headless=true -jar "%LAUNCHER%" %*
