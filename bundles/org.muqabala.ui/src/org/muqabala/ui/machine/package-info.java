/**
 * Machine translation in the workbench: which services the user has agreed to, and their keys. Without an agreement no text leaves this
 * computer.
 */
package org.muqabala.ui.machine;
