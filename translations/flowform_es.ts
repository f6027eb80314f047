<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessSourceTest</name>
    <message>
        <source>Whether the service knows the test value is not known.</source>
        <translation>No se sabe si el servicio conoce el valor de prueba.</translation>
    </message>
    <message>
        <source>Check the address, and that the service can be reached from this computer.</source>
        <translation>Compruebe la dirección y que se puede llegar al servicio desde este equipo.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or http://.</source>
        <translation>La dirección del servicio debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>There is no test value to ask the service for.</source>
        <translation>No hay ningún valor de prueba por el que preguntar al servicio.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New flow…</source>
        <translation>&amp;Nuevo flujo…</translation>
    </message>
    <message>
        <source>Start a new flow. Nothing is sent until you review it.</source>
        <translation>Comience un flujo nuevo. No se envía nada hasta que usted lo revise.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>Connect Flowform to your account at a provider.</source>
        <translation>Conecte Flowform con su cuenta en un proveedor.</translation>
    </message>
    <message>
        <source>Open the &amp;practice workspace</source>
        <translation>Abrir el espacio de &amp;práctica</translation>
    </message>
    <message>
        <source>Try everything on sample flows that never leave this computer.</source>
        <translation>Pruebe todo con flujos de ejemplo que nunca salen de esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>Take the account and its local flows off this computer.</source>
        <translation>Quite la cuenta y sus flujos locales de esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Flowform. Your edits are kept.</source>
        <translation>Cierre Flowform. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit.</source>
        <translation>Deshaga el último cambio.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the edit again that you took back.</source>
        <translation>Vuelva a hacer el cambio que deshizo.</translation>
    </message>
    <message>
        <source>Revert all &amp;changes</source>
        <translation>Revertir todos los &amp;cambios</translation>
    </message>
    <message>
        <source>Set every field back to what the provider has. Undo brings the edits back.</source>
        <translation>Devuelva todos los campos a lo que tiene el proveedor. Deshacer recupera los cambios.</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Buscar un ajuste</translation>
    </message>
    <message>
        <source>Show only the settings whose name or help holds what you type.</source>
        <translation>Muestre solo los ajustes cuyo nombre o ayuda contiene lo que escribe.</translation>
    </message>
    <message>
        <source>Search f&amp;lows</source>
        <translation>Buscar f&amp;lujos</translation>
    </message>
    <message>
        <source>Go to the search field of the list of flows.</source>
        <translation>Vaya al campo de búsqueda de la lista de flujos.</translation>
    </message>
    <message>
        <source>Show &amp;changed settings only</source>
        <translation>Mostrar solo los ajustes &amp;cambiados</translation>
    </message>
    <message>
        <source>Hide the settings that you have not changed.</source>
        <translation>Oculte los ajustes que no ha cambiado.</translation>
    </message>
    <message>
        <source>Changes &amp;panel</source>
        <translation>&amp;Panel de cambios</translation>
    </message>
    <message>
        <source>Show or hide the list of what you have changed.</source>
        <translation>Muestre u oculte la lista de lo que ha cambiado.</translation>
    </message>
    <message>
        <source>P&amp;roblems panel</source>
        <translation>Panel de p&amp;roblemas</translation>
    </message>
    <message>
        <source>Show or hide the list of what needs your attention.</source>
        <translation>Muestre u oculte la lista de lo que requiere su atención.</translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt problem</source>
        <translation>Ir al &amp;siguiente problema</translation>
    </message>
    <message>
        <source>Show the field of the next problem.</source>
        <translation>Muestre el campo del siguiente problema.</translation>
    </message>
    <message>
        <source>Re&amp;view and send…</source>
        <translation>Re&amp;visar y enviar…</translation>
    </message>
    <message>
        <source>See exactly what will be sent before anything is sent.</source>
        <translation>Vea exactamente qué se enviará antes de enviar nada.</translation>
    </message>
    <message>
        <source>&amp;Get the latest from the provider</source>
        <translation>&amp;Obtener lo más reciente del proveedor</translation>
    </message>
    <message>
        <source>Read the flows of this account again. Your edits stay on top.</source>
        <translation>Vuelva a leer los flujos de esta cuenta. Sus cambios se mantienen encima.</translation>
    </message>
    <message>
        <source>D&amp;uplicate flow</source>
        <translation>D&amp;uplicar flujo</translation>
    </message>
    <message>
        <source>Make a new local flow with the same settings.</source>
        <translation>Cree un flujo local nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>&amp;Delete flow…</source>
        <translation>&amp;Eliminar flujo…</translation>
    </message>
    <message>
        <source>Delete the flow at the provider and on this computer, after you confirm.</source>
        <translation>Elimine el flujo en el proveedor y en esta computadora, después de confirmarlo.</translation>
    </message>
    <message>
        <source>&amp;About Flowform</source>
        <translation>&amp;Acerca de Flowform</translation>
    </message>
    <message>
        <source>Version and licence of this program.</source>
        <translation>Versión y licencia de este programa.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>F&amp;lujo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a command: %1 is a sentence, %2 its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>Light or dark, as the system says.</source>
        <translation>Claros u oscuros, según lo indique el sistema.</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>Dark text on light surfaces.</source>
        <translation>Texto oscuro sobre fondos claros.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>Light text on dark surfaces.</source>
        <translation>Texto claro sobre fondos oscuros.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>The strongest difference between text and surface.</source>
        <translation>La mayor diferencia entre el texto y el fondo.</translation>
    </message>
    <message>
        <source>New pro&amp;ject…</source>
        <translation>Nuevo pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Start a new project, which flows can then belong to. Nothing is sent yet.</source>
        <translation>Empieza un proyecto nuevo, al que después pueden pertenecer flujos. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>Bring the flow into service, with its project where that is needed.</source>
        <translation>Pone el flujo en servicio, con su proyecto si hace falta.</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausar…</translation>
    </message>
    <message>
        <source>Take the flow out of service for a while.</source>
        <translation>Saca el flujo de servicio por un tiempo.</translation>
    </message>
    <message>
        <source>Return to d&amp;raft…</source>
        <translation>Devolver a &amp;borrador…</translation>
    </message>
    <message>
        <source>Take the flow out of service and make it a draft again.</source>
        <translation>Saca el flujo de servicio y lo convierte de nuevo en borrador.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersDialog</name>
    <message>
        <source>&amp;Wait and try again</source>
        <translation>&amp;Esperar e intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pause the flow first</source>
        <translation>&amp;Pausar primero el flujo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Applicants are in this flow</source>
        <translation>Hay solicitantes en este flujo</translation>
    </message>
    <message>
        <source>Applicants are going through “%1” right now</source>
        <translation>Hay solicitantes recorriendo “%1” en este momento</translation>
    </message>
    <message>
        <source>Nothing was changed at the provider. Your changes are kept on this computer.</source>
        <translation>No se cambió nada en el proveedor. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>Wait and try again: Flowform asks again every %n s while this window is open.</source>
        <translation>
            <numerusform>Esperar e intentar de nuevo: Flowform vuelve a preguntar cada %n s mientras esta ventana esté abierta.</numerusform>
            <numerusform>Esperar e intentar de nuevo: Flowform vuelve a preguntar cada %n s mientras esta ventana esté abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the flow first: new applicants cannot start until you make the flow active again. Your other changes are sent once it is paused.</source>
        <translation>Pausar primero el flujo: los nuevos solicitantes no pueden comenzar hasta que usted vuelva a activar el flujo. Sus otros cambios se envían cuando esté en pausa.</translation>
    </message>
    <message>
        <source>Stop: send later, when fewer people use the flow.</source>
        <translation>Detener: envíe más tarde, cuando menos personas usen el flujo.</translation>
    </message>
    <message>
        <source>There are still applicants in the flow.</source>
        <translation>Todavía hay solicitantes en el flujo.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próximo intento en %n s.</numerusform>
            <numerusform>Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing the flow…</source>
        <translation>Pausando el flujo…</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Agregar cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>For example: Verifik production</source>
        <translation>Por ejemplo: Verifik producción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Agregar una cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>The provider of an account; the only one in this version</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>This version keeps the token only until Flowform closes. For lasting use, leave it empty and set the environment variable %1 before starting Flowform.</source>
        <translation>Esta versión guarda el token solo hasta que se cierre Flowform. Para un uso permanente, déjelo vacío y defina la variable de entorno %1 antes de iniciar Flowform.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya existe una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token travels encrypted. Only an address on this computer may begin with http://.</source>
        <translation>La dirección debe comenzar con https:// para que el token viaje cifrado. Solo una dirección de esta computadora puede comenzar con http://.</translation>
    </message>
    <message>
        <source>Give the account a name first.</source>
        <translation>Primero dé un nombre a la cuenta.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>On a badge: how many settings of a flow were changed</extracomment>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
</context>
<context>
    <name>BrandingPicture</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirme su correo electrónico</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <translation>Introduzca el código que le enviamos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>BrandingPreview</name>
    <message>
        <source>Sketch of a page in these colours</source>
        <translation>Boceto de una página con estos colores</translation>
    </message>
    <message>
        <source>A sketch of a page. The real one differs in shape and holds your pictures.</source>
        <translation>Boceto de una página. La real tiene otra forma y lleva sus imágenes.</translation>
    </message>
    <message>
        <source>The words on the main button are hard to read: their contrast is %1 to 1, and 4.5 to 1 is needed.</source>
        <extracomment>%1 is a number such as &quot;2.1&quot;; a contrast is said as &quot;2.1 to 1&quot;</extracomment>
        <translation>Las palabras del botón principal se leen mal: su contraste es de %1 a 1 y hace falta 4,5 a 1.</translation>
    </message>
    <message>
        <source>The words on the second button are hard to read: their contrast is %1 to 1, and 4.5 to 1 is needed.</source>
        <extracomment>%1 is a number such as &quot;2.1&quot;; a contrast is said as &quot;2.1 to 1&quot;</extracomment>
        <translation>Las palabras del segundo botón se leen mal: su contraste es de %1 a 1 y hace falta 4,5 a 1.</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
    <message>
        <source>Category and template</source>
        <translation>Categoría y plantilla</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, se acepta</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, no se acepta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Se acepta</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No se acepta</translation>
    </message>
    <message>
        <source>No template named yet</source>
        <translation>Aún sin plantilla</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Revert %1</source>
        <extracomment>%1 is a setting such as &quot;Minimum liveness score&quot;</extracomment>
        <translation>Revertir “%1”</translation>
    </message>
    <message>
        <source>Changed, was %1</source>
        <extracomment>%1 is the value before the change, such as &quot;0.65&quot;</extracomment>
        <translation>Cambiado, era %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1: %2 changed from %3 to %4.</source>
        <translation>%1: “%2” cambió de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Cambió “%1”.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place inside a list: %1 the place so far (&quot;Colombia&quot;), %2 the next level (&quot;Passport&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>Se quitó “%1”.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Se agregó “%1”.</translation>
    </message>
    <message>
        <source>The order changed.</source>
        <translation>Cambió el orden.</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <translation>%1: cambió el orden.</translation>
    </message>
    <message>
        <source>%1 changed. The value is personal data and is not shown here.</source>
        <translation>Cambió “%1”. El valor es un dato personal y no se muestra aquí.</translation>
    </message>
    <message>
        <source>%1 removed. It was %2.</source>
        <translation>Se quitó “%1”. Era %2.</translation>
    </message>
    <message>
        <source>%1 switched on.</source>
        <translation>Se activó “%1”.</translation>
    </message>
    <message>
        <source>%1 switched off.</source>
        <translation>Se desactivó “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries changed.</source>
        <translation>
            <numerusform>%1: cambió %n entrada.</numerusform>
            <numerusform>%1: cambiaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation>“%1” se estableció en %2.</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3.</source>
        <translation>“%1” cambió de %2 a %3.</translation>
    </message>
    <message>
        <source>%1, which this version does not understand, changed.</source>
        <translation>Cambió %1, que esta versión no entiende.</translation>
    </message>
    <message>
        <source>%1: %2 set to %3.</source>
        <translation>%1: %2 ahora es %3.</translation>
    </message>
    <message>
        <source>%1: %2 removed. It was %3.</source>
        <translation>%1: se quitó %2. Era %3.</translation>
    </message>
    <message>
        <source>%1 replaced by %2.</source>
        <translation>%1 sustituido por %2.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Revert &amp;all</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>&amp;Revertir este cambio</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Ir al campo</translation>
    </message>
    <message>
        <source>Open a flow to see what you have changed in it.</source>
        <translation>Abra un flujo para ver lo que ha cambiado en él.</translation>
    </message>
    <message>
        <source>Nothing is changed. What you edit appears here, one sentence for each field.</source>
        <translation>No hay cambios. Lo que edite aparece aquí, con una frase por cada campo.</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>This choice is not in the provider&apos;s public documentation.</source>
        <translation>Esta opción no figura en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>This choice is not in the provider&apos;s public documentation.</source>
        <translation>Esta opción no figura en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Search mode&quot;, %2 one of its choices such as &quot;Fast&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Where drafts and settings are kept (or set FLOWFORM_DATA_DIR).</source>
        <translation>Dónde se guardan los borradores y los ajustes (o defina FLOWFORM_DATA_DIR).</translation>
    </message>
    <message>
        <source>Prints one JSON document and nothing else on standard output.</source>
        <translation>Escribe un documento JSON, y nada más, en la salida estándar.</translation>
    </message>
    <message>
        <source>Leaves out progress and remarks.</source>
        <translation>Omite el avance y los comentarios.</translation>
    </message>
    <message>
        <source>Explains the program, or the verb it stands with.</source>
        <translation>Explica el programa o el verbo al que acompaña.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Escribe la versión.</translation>
    </message>
    <message>
        <source>Exit codes:
  0 done, and for diff: no change
  1 error, or bad usage
  2 diff found changes
  3 validation failed
  4 conflict
  5 offline, or the provider did not answer
  6 the provider refused
</source>
        <translation>Códigos de salida:
  0 hecho, y para diff: sin cambios
  1 error o uso incorrecto
  2 diff encontró cambios
  3 la validación falló
  4 conflicto
  5 sin conexión, o el proveedor no respondió
  6 el proveedor lo rechazó
</translation>
    </message>
    <message>
        <source>Edits identity-verification flows, and sends only what changed.</source>
        <translation>Edita flujos de verificación de identidad y envía solo lo que cambió.</translation>
    </message>
    <message>
        <source>Usage: flowform-cli [--data-dir DIR] [--json] [--quiet] VERB [ARGUMENT…]</source>
        <translation>Uso: flowform-cli [--data-dir DIR] [--json] [--quiet] VERBO [ARGUMENTO…]</translation>
    </message>
    <message>
        <source>Verbs (each explains itself with --help):</source>
        <translation>Verbos (cada uno se explica con --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>FLOW is a flow&apos;s id, or ACCOUNT/ID where two accounts hold the same id.
POINTER is a place in a flow, such as /documents/attemptLimit. VALUE is JSON: 5, true, &apos;&quot;FAST&quot;&apos;.
An account&apos;s secret is read from FLOWFORM_SECRET_ACCOUNT (its name in upper case, “-” as “_”).
</source>
        <translation>FLOW es el identificador de un flujo, o ACCOUNT/ID cuando dos cuentas tienen el mismo identificador.
POINTER es un lugar de un flujo, por ejemplo /documents/attemptLimit. VALUE es JSON: 5, true, &apos;&quot;FAST&quot;&apos;.
El secreto de una cuenta se lee de FLOWFORM_SECRET_ACCOUNT (su nombre en mayúsculas, “-” como “_”).
</translation>
    </message>
    <message>
        <source>Usage: flowform-cli %1</source>
        <translation>Uso: flowform-cli %1</translation>
    </message>
    <message>
        <source>“flowform-cli %1 --help” explains this verb.</source>
        <translation>“flowform-cli %1 --help” explica este verbo.</translation>
    </message>
    <message>
        <source>“flowform-cli --help” lists the verbs.</source>
        <translation>“flowform-cli --help” enumera los verbos.</translation>
    </message>
    <message>
        <source>unknown verb “%1”</source>
        <translation>verbo desconocido “%1”</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada “%1”.</translation>
    </message>
    <message>
        <source>Add one with “account add”.</source>
        <translation>Agregue una con “account add”.</translation>
    </message>
    <message>
        <source>These accounts exist: %1.</source>
        <translation>Existen estas cuentas: %1.</translation>
    </message>
    <message>
        <source>There is no flow %1 on this computer.</source>
        <translation>No hay ningún flujo %1 en esta computadora.</translation>
    </message>
    <message>
        <source>Use “list” to see the flows, or “pull” to fetch them.</source>
        <translation>Use “list” para ver los flujos o “pull” para traerlos.</translation>
    </message>
    <message>
        <source>Several accounts hold a flow %1.</source>
        <translation>Varias cuentas tienen un flujo %1.</translation>
    </message>
    <message>
        <source>Name one of them: %1.</source>
        <translation>Indique una de ellas: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the checklist for going live: %1 what, such as &quot;The project is active&quot;; %2 &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address such as https://api.verifik.co. Use “practice:” for the practice workspace.</source>
        <translation>“%1” no es una dirección como https://api.verifik.co. Use “practice:” para el espacio de práctica.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password, because it is stored as it is.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña, porque se guarda tal cual.</translation>
    </message>
    <message>
        <source>This version has no key store, so it cannot keep the secret. Nothing was saved.</source>
        <translation>Esta versión no tiene almacén de claves, por lo que no puede guardar el secreto. No se guardó nada.</translation>
    </message>
    <message>
        <source>Add the account without --secret-stdin, and put the secret into the environment variable %1.</source>
        <translation>Agregue la cuenta sin --secret-stdin y ponga el secreto en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>An account&apos;s name must not be empty and must not hold a slash.</source>
        <translation>El nombre de una cuenta no debe estar vacío ni contener una barra.</translation>
    </message>
    <message>
        <source>The option --%1 is needed to add an account.</source>
        <translation>Se necesita la opción --%1 para agregar una cuenta.</translation>
    </message>
    <message>
        <source>This version works with Verifik. It cannot open Didit workflows, so the account was not saved.</source>
        <translation>Esta versión funciona con Verifik. No puede abrir flujos de Didit, por lo que la cuenta no se guardó.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the network can read the secret and the flows. Use https.</source>
        <translation>Esta dirección no está cifrada: otras personas en la red pueden leer el secreto y los flujos. Use https.</translation>
    </message>
    <message>
        <source>The secret of this account is read from the environment variable %1.</source>
        <translation>El secreto de esta cuenta se lee de la variable de entorno %1.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>La cuenta “%1” está guardada.</translation>
    </message>
    <message>
        <source>%1  %2  %3  secret known</source>
        <translation>%1  %2  %3  con secreto</translation>
    </message>
    <message>
        <source>%1  %2  %3  no secret</source>
        <translation>%1  %2  %3  sin secreto</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “account add”.</source>
        <translation>Aún no hay cuentas. Agregue una con “account add”.</translation>
    </message>
    <message numerus="yes">
        <source>The account “%1” has %n flow(s) with edits that were not sent. Nothing was removed.</source>
        <translation>
            <numerusform>La cuenta “%1” tiene %n flujo con cambios sin enviar. No se quitó nada.</numerusform>
            <numerusform>La cuenta “%1” tiene %n flujos con cambios sin enviar. No se quitó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or export them first, or repeat with --yes to remove them too.</source>
        <translation>Envíelos o expórtelos primero, o repita con --yes para quitarlos también.</translation>
    </message>
    <message>
        <source>The account “%1” was removed from this computer. Nothing was changed at the provider.</source>
        <translation>La cuenta “%1” se quitó de esta computadora. No se cambió nada en el proveedor.</translation>
    </message>
    <message>
        <source>The account “%1” works: the provider answered and accepted the secret.</source>
        <translation>La cuenta “%1” funciona: el proveedor respondió y aceptó el secreto.</translation>
    </message>
    <message>
        <source>Saves an account.</source>
        <translation>Guarda una cuenta.</translation>
    </message>
    <message>
        <source>An account of that name gets the new address; its flows stay. The address “practice:” is the practice workspace, which needs no secret.
The secret of any other account is read from the environment variable FLOWFORM_SECRET_NAME (the name in upper case, “-” as “_”) and is never stored.</source>
        <translation>Una cuenta con ese nombre recibe la nueva dirección; sus flujos se conservan. La dirección “practice:” es el espacio de práctica, que no necesita secreto.
El secreto de cualquier otra cuenta se lee de la variable de entorno FLOWFORM_SECRET_NAME (el nombre en mayúsculas, “-” como “_”) y nunca se guarda.</translation>
    </message>
    <message>
        <source>The provider: verifik.</source>
        <translation>El proveedor: verifik.</translation>
    </message>
    <message>
        <source>The provider&apos;s address, such as https://api.verifik.co.</source>
        <translation>La dirección del proveedor, por ejemplo https://api.verifik.co.</translation>
    </message>
    <message>
        <source>Not served by this version: it has no key store.</source>
        <translation>No disponible en esta versión: no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Enumera las cuentas.</translation>
    </message>
    <message>
        <source>Removes an account and its flows from this computer.</source>
        <translation>Quita una cuenta y sus flujos de esta computadora.</translation>
    </message>
    <message>
        <source>Also when flows have edits that were not sent.</source>
        <translation>También cuando hay flujos con cambios sin enviar.</translation>
    </message>
    <message>
        <source>Asks the provider whether the secret works.</source>
        <translation>Pregunta al proveedor si el secreto funciona.</translation>
    </message>
    <message>
        <source>“%1” is not a place in a flow. A place looks like /documents/attemptLimit.</source>
        <translation>“%1” no es un lugar de un flujo. Un lugar es como /documents/attemptLimit.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message>
        <source>“%1” is not JSON.</source>
        <translation>“%1” no es JSON.</translation>
    </message>
    <message>
        <source>A text needs double quotes, and those need single ones around them in a shell: &apos;%1&apos;.</source>
        <translation>Un texto necesita comillas dobles y, en una consola, estas van entre comillas simples: &apos;%1&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changed field(s) not sent.</source>
        <translation>
            <numerusform>%1: %n campo cambiado sin enviar.</numerusform>
            <numerusform>%1: %n campos cambiados sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --%1 is needed for a new flow.</source>
        <translation>Se necesita la opción --%1 para un flujo nuevo.</translation>
    </message>
    <message>
        <source>This version knows no flows of the kind %1.</source>
        <translation>Esta versión no conoce flujos del tipo %1.</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>Conoce %1.</translation>
    </message>
    <message>
        <source>Each POINTER needs a VALUE: %1 has none.</source>
        <translation>Cada POINTER necesita un VALUE: %1 no lo tiene.</translation>
    </message>
    <message>
        <source>This flow does not exist at the provider yet, so there is nothing to go back to. Use “delete” to give it up.</source>
        <translation>Este flujo aún no existe en el proveedor, por lo que no hay nada a qué volver. Use “delete” para descartarlo.</translation>
    </message>
    <message>
        <source>Makes a flow that the next push creates.</source>
        <translation>Prepara un flujo que el próximo push crea.</translation>
    </message>
    <message>
        <source>The account that gets the flow.</source>
        <translation>La cuenta que recibe el flujo.</translation>
    </message>
    <message>
        <source>The kind of flow.</source>
        <translation>El tipo de flujo.</translation>
    </message>
    <message>
        <source>A flow as JSON; without it, the documented defaults.</source>
        <translation>Un flujo en JSON; sin él, los valores predeterminados documentados.</translation>
    </message>
    <message>
        <source>Changes fields of the draft, as one edit.</source>
        <translation>Cambia campos del borrador, como una sola edición.</translation>
    </message>
    <message>
        <source>VALUE is JSON: 5, true, &apos;&quot;FAST&quot;&apos;, &apos;[&quot;SCAN_PROMPT&quot;]&apos;. A draft may hold values that are not valid; “validate” lists them.</source>
        <translation>VALUE es JSON: 5, true, &apos;&quot;FAST&quot;&apos;, &apos;[&quot;SCAN_PROMPT&quot;]&apos;. Un borrador puede contener valores no válidos; “validate” los enumera.</translation>
    </message>
    <message>
        <source>Removes a field from the draft.</source>
        <translation>Quita un campo del borrador.</translation>
    </message>
    <message>
        <source>Takes back the changes of one field, or of all.</source>
        <translation>Deshace los cambios de un campo o de todos.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 se escribió en %2.</translation>
    </message>
    <message>
        <source>The option --account is needed for an import.</source>
        <translation>Se necesita la opción --account para importar.</translation>
    </message>
    <message numerus="yes">
        <source>The settings were put into the draft of %1. %n field(s) differ from the provider&apos;s.</source>
        <translation>
            <numerusform>Los ajustes se pusieron en el borrador de %1. %n campo difiere del proveedor.</numerusform>
            <numerusform>Los ajustes se pusieron en el borrador de %1. %n campos difieren del proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported as the new flow %2. The next push creates it.</source>
        <translation>%1 se importó como el flujo nuevo %2. El próximo push lo crea.</translation>
    </message>
    <message>
        <source>Writes a flow as it was edited to a JSON file.</source>
        <translation>Escribe en un archivo JSON un flujo tal como se editó.</translation>
    </message>
    <message>
        <source>Equal flows give equal files: keys are sorted. The file holds everything, personal data too.</source>
        <translation>Flujos iguales dan archivos iguales: las claves están ordenadas. El archivo contiene todo, también los datos personales.</translation>
    </message>
    <message>
        <source>Reads a flow from a JSON file.</source>
        <translation>Lee un flujo de un archivo JSON.</translation>
    </message>
    <message>
        <source>Where the account has the flow with the file&apos;s id, its draft takes over the settings. Otherwise a new flow is made that the next push creates.</source>
        <translation>Si la cuenta tiene el flujo con el identificador del archivo, su borrador toma los ajustes. Si no, se prepara un flujo nuevo que el próximo push crea.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>El archivo %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>%1/%2  %3  %4  %5</source>
        <extracomment>A flow in the command line&apos;s list. %1 account, %2 id, %3 name, %4 status at the provider, %5 what waits to be sent.</extracomment>
        <translation>%1/%2  %3  %4  %5</translation>
    </message>
    <message>
        <source>Reading the flows of “%1”.</source>
        <translation>Leyendo los flujos de “%1”.</translation>
    </message>
    <message>
        <source>Flows read: %1. Merged with edits made here: %2. In conflict: %3. Errors: %4.</source>
        <translation>Flujos leídos: %1. Combinados con cambios hechos aquí: %2. En conflicto: %3. Errores: %4.</translation>
    </message>
    <message>
        <source>There are no flows on this computer yet. Fetch them with “pull”.</source>
        <translation>Aún no hay flujos en esta computadora. Tráigalos con “pull”.</translation>
    </message>
    <message>
        <source>The flow “%1” does not exist at the provider yet, so nothing was confirmed.</source>
        <translation>El flujo “%1” aún no existe en el proveedor, por lo que no hay nada confirmado.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada en espera de envío.</translation>
    </message>
    <message>
        <source>A provider can be reached.</source>
        <translation>Se puede acceder a un proveedor.</translation>
    </message>
    <message>
        <source>No provider can be reached. Everything is kept on this computer.</source>
        <translation>No se puede acceder a ningún proveedor. Todo se conserva en esta computadora.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Solo esta cuenta.</translation>
    </message>
    <message>
        <source>Fetches flows from the provider.</source>
        <translation>Trae flujos del proveedor.</translation>
    </message>
    <message>
        <source>A flow with edits made here is merged, never overwritten. Without FLOW, all flows are read.</source>
        <translation>Un flujo con cambios hechos aquí se combina, nunca se sobrescribe. Sin FLOW se leen todos los flujos.</translation>
    </message>
    <message>
        <source>Lists the flows on this computer.</source>
        <translation>Enumera los flujos de esta computadora.</translation>
    </message>
    <message>
        <source>Prints a flow as it was edited.</source>
        <translation>Escribe un flujo tal como se editó.</translation>
    </message>
    <message>
        <source>As the provider last confirmed it.</source>
        <translation>Tal como lo confirmó por última vez el proveedor.</translation>
    </message>
    <message>
        <source>Says which flows wait for something, and whether a provider can be reached.</source>
        <translation>Indica qué flujos esperan algo y si se puede acceder a un proveedor.</translation>
    </message>
    <message>
        <source>The practice provider needs an open input: it serves until that closes.</source>
        <translation>El proveedor de práctica necesita una entrada abierta: atiende hasta que se cierre.</translation>
    </message>
    <message>
        <source>The practice provider is serving. Close its input or press Ctrl+C to end it.</source>
        <translation>El proveedor de práctica está en marcha. Cierre su entrada o presione Ctrl+C para terminarlo.</translation>
    </message>
    <message>
        <source>Serves the practice provider on this computer.</source>
        <translation>Pone en marcha el proveedor de práctica en esta computadora.</translation>
    </message>
    <message>
        <source>0 picks a free one (default).</source>
        <translation>0 elige uno libre (predeterminado).</translation>
    </message>
    <message>
        <source>Keeps the state there, so that a restart continues.</source>
        <translation>Guarda allí el estado, para continuar al reiniciar.</translation>
    </message>
    <message>
        <source>What it starts with (default: samples).</source>
        <translation>Con qué comienza (predeterminado: samples).</translation>
    </message>
    <message>
        <source>What a partial block does to the settings beside it (default: merge).</source>
        <translation>Qué hace un bloque parcial con los ajustes vecinos (predeterminado: merge).</translation>
    </message>
    <message>
        <source>A change of an active flow is answered with 409.</source>
        <translation>Un cambio en un flujo activo se responde con 409.</translation>
    </message>
    <message>
        <source>Waits before each answer (default: 0).</source>
        <translation>Espera antes de cada respuesta (predeterminado: 0).</translation>
    </message>
    <message>
        <source>On request N: drop-before, drop-after, http-500, http-503, truncate or html. May be repeated.</source>
        <translation>En la solicitud N: drop-before, drop-after, http-500, http-503, truncate o html. Se puede repetir.</translation>
    </message>
    <message>
        <source>One JSON line a request, never a credential.</source>
        <translation>Una línea JSON por solicitud, nunca una credencial.</translation>
    </message>
    <message>
        <source>error    %1  %2</source>
        <translation>error    %1  %2</translation>
    </message>
    <message>
        <source>warning  %1  %2</source>
        <translation>aviso    %1  %2</translation>
    </message>
    <message>
        <source>%1: no problems found.</source>
        <translation>%1: no se encontraron problemas.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1: no changes, nothing to send.</source>
        <translation>%1: sin cambios, nada que enviar.</translation>
    </message>
    <message>
        <source>Reading what the provider holds.</source>
        <translation>Leyendo lo que tiene el proveedor.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>Reading back what was stored.</source>
        <translation>Volviendo a leer lo guardado.</translation>
    </message>
    <message>
        <source>Sent, and read back as stored.</source>
        <translation>Enviado, y guardado tal como se envió.</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nada que enviar.</translation>
    </message>
    <message>
        <source>Merged with changes that others made, sent, and read back as stored.</source>
        <translation>Combinado con cambios de otras personas, enviado y guardado tal como se envió.</translation>
    </message>
    <message>
        <source>Not sent: the same settings were changed here and at the provider.</source>
        <translation>No enviado: los mismos ajustes cambiaron aquí y en el proveedor.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>No aceptado.</translation>
    </message>
    <message>
        <source>Not sent: the provider did not answer. Your edits are kept.</source>
        <translation>No enviado: el proveedor no respondió. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived.</source>
        <translation>No se sabe si llegó el cambio.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Detenido antes de enviar nada.</translation>
    </message>
    <message>
        <source>  %1 was stored differently from what was sent.</source>
        <translation>  %1 se guardó de forma distinta a como se envió.</translation>
    </message>
    <message>
        <source>  %1 was ignored: the provider still holds the old value.</source>
        <translation>  %1 se ignoró: el proveedor sigue teniendo el valor anterior.</translation>
    </message>
    <message>
        <source>  %1 was reset by the provider though it was not sent, and was put back.</source>
        <translation>  El proveedor restableció %1 aunque no se envió, y se recuperó.</translation>
    </message>
    <message>
        <source>  %1 changed at the provider though it was not sent.</source>
        <translation>  %1 cambió en el proveedor aunque no se envió.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1” no se eliminó.</translation>
    </message>
    <message>
        <source>Deleting cannot be taken back. Repeat with --yes if you mean it.</source>
        <translation>La eliminación no se puede deshacer. Repita con --yes si está seguro.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” se eliminó.</translation>
    </message>
    <message>
        <source>Checks a draft against the provider&apos;s documented rules.</source>
        <translation>Comprueba un borrador con las reglas documentadas del proveedor.</translation>
    </message>
    <message>
        <source>Shows what differs and the exact request that a push would send.</source>
        <translation>Muestra qué difiere y la solicitud exacta que enviaría un push.</translation>
    </message>
    <message>
        <source>Personal data is masked. Returns 2 when there is something to send.</source>
        <translation>Los datos personales se ocultan. Devuelve 2 cuando hay algo que enviar.</translation>
    </message>
    <message>
        <source>Sends what changed: reads, merges, sends, reads back.</source>
        <translation>Envía lo que cambió: lee, combina, envía y vuelve a leer.</translation>
    </message>
    <message>
        <source>Only changed fields travel. Returns the worst code of all flows.</source>
        <translation>Solo viajan los campos cambiados. Devuelve el peor código de todos los flujos.</translation>
    </message>
    <message>
        <source>Why; repeated in the result. This version keeps no log of it.</source>
        <translation>El motivo; se repite en el resultado. Esta versión no guarda registro de él.</translation>
    </message>
    <message>
        <source>Deletes a flow at the provider and on this computer.</source>
        <translation>Elimina un flujo en el proveedor y en esta computadora.</translation>
    </message>
    <message>
        <source>Needed: deleting cannot be taken back.</source>
        <translation>Necesario: la eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>Sent, but not everything was stored as it was sent.</source>
        <translation>Enviado, pero no todo se guardó tal como se envió.</translation>
    </message>
    <message>
        <source>Merged with changes that others made and sent, but not everything was stored as it was sent.</source>
        <translation>Combinado con cambios de otras personas y enviado, pero no todo se guardó tal como se envió.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>A verb is needed.</source>
        <translation>Hace falta un verbo.</translation>
    </message>
    <message>
        <source>The dialect verifik-v3 has the kinds personal-onboarding, business-onboarding and login; verifik-v2 has login, onboarding and steps.</source>
        <translation>El dialecto verifik-v3 tiene los tipos personal-onboarding, business-onboarding y login; verifik-v2 tiene login, onboarding y steps.</translation>
    </message>
    <message>
        <source>The provider&apos;s API: verifik-v2 or verifik-v3.</source>
        <translation>La API del proveedor: verifik-v2 o verifik-v3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin alcanzar</translation>
    </message>
    <message>
        <source>The option --account is needed: whose projects?</source>
        <translation>Hace falta la opción --account: ¿de quién son los proyectos?</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A project in the command line&apos;s list: %1 id, %2 name, %3 status</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>Brings a flow into service, with its project.</source>
        <translation>Pone un flujo en servicio, con su proyecto.</translation>
    </message>
    <message>
        <source>Checks first, then writes the project&apos;s status and the flow&apos;s. Says which half succeeded, and goes on from there when it is repeated. Unsent changes have to be pushed before.</source>
        <translation>Primero comprueba y después escribe el estado del proyecto y el del flujo. Dice qué mitad se logró y continúa desde ahí si se repite. Los cambios sin enviar deben enviarse antes.</translation>
    </message>
    <message>
        <source>Takes a flow out of service.</source>
        <translation>Saca un flujo de servicio.</translation>
    </message>
    <message>
        <source>Only the flow&apos;s status is written; its project stays as it is, and so do unsent changes.</source>
        <translation>Solo se escribe el estado del flujo; su proyecto queda como está, y también los cambios sin enviar.</translation>
    </message>
    <message>
        <source>Lists an account&apos;s projects.</source>
        <translation>Muestra los proyectos de una cuenta.</translation>
    </message>
    <message>
        <source>They are read from the provider. A project can then be named where FLOW stands: “show”, “set”, “diff” and “push” work on it too.</source>
        <translation>Se leen del proveedor. Después se puede nombrar un proyecto donde pone FLOW: «show», «set», «diff» y «push» también funcionan con él.</translation>
    </message>
    <message>
        <source>The account.</source>
        <translation>La cuenta.</translation>
    </message>
    <message>
        <source>It answers as Verifik and Didit do; the secret is the token of the one and the API key of the other. The first line is {&quot;url&quot;:…,&quot;secret&quot;:…}. It serves until its input closes or it is signalled.</source>
        <translation>Responde como lo hacen Verifik y Didit; el secreto es el token del primero y la clave de API del segundo. La primera línea es {&quot;url&quot;:…,&quot;secret&quot;:…}. Atiende hasta que se cierre su entrada o reciba una señal.</translation>
    </message>
    <message>
        <source>What Didit does with a change of a published workflow: changes it, or makes a draft (default: new-draft).</source>
        <translation>Qué hace Didit con un cambio en un flujo de trabajo publicado: lo modifica o crea un borrador (predeterminado: new-draft).</translation>
    </message>
    <message>
        <source>Requests a minute before 429 (default: 50 for Verifik, 300 writes for Didit).</source>
        <translation>Solicitudes por minuto antes de 429 (predeterminado: 50 para Verifik, 300 escrituras para Didit).</translation>
    </message>
</context>
<context>
    <name>CliArguments</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aquí no hay ninguna opción --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>La opción --%1 está indicada dos veces.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>La opción --%1 necesita un número entero de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>The option --%1 needs one of %2, not “%3”.</source>
        <translation>La opción --%1 necesita uno de estos valores: %2; no “%3”.</translation>
    </message>
</context>
<context>
    <name>ColourInput</name>
    <message>
        <source>%1: choose a colour</source>
        <extracomment>%1 is what a colour is for, such as &quot;Background&quot;</extracomment>
        <translation>%1: elegir un color</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Enter a colour such as #01236d, or choose one.</source>
        <translation>Introduzca un color como #01236d o elija uno.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>To confirm, type the name %1</source>
        <translation>Para confirmar, escriba el nombre %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Primero escriba el nombre.</translation>
    </message>
</context>
<context>
    <name>CountriesEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>%1: chosen countries</source>
        <extracomment>%1 is a setting such as &quot;Allowed countries&quot;</extracomment>
        <translation>%1: países elegidos</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País que se añade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list such as &quot;Allowed countries&quot;, %2 a button such as &quot;Add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No country is named.</source>
        <translation>No se nombra ningún país.</translation>
    </message>
    <message>
        <source>Already in the list: %1.</source>
        <extracomment>%1 is a country, or several with commas between them</extracomment>
        <translation>Ya está en la lista: %1.</translation>
    </message>
</context>
<context>
    <name>CountryModel</name>
    <message>
        <source>No country named</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>how many of a country&apos;s document categories are accepted</extracomment>
        <translation>%1 de %2 se aceptan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 such as &quot;2 of 3 accepted&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>%1 is not a text file. Choose a file that a spreadsheet saved as CSV.</source>
        <translation>%1 no es un archivo de texto. Elija un archivo que una hoja de cálculo haya guardado como CSV.</translation>
    </message>
    <message>
        <source>%1 holds damaged characters. Save it again as CSV in the encoding UTF-8.</source>
        <translation>%1 contiene caracteres dañados. Guárdelo otra vez como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it was not read.</source>
        <translation>%1 supera los %2 MB, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet&apos;s own format. Save it as CSV there and choose that file.</source>
        <translation>%1 tiene el formato propio de una hoja de cálculo. Guárdelo allí como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide the panel %1. The View menu shows it again.</source>
        <extracomment>%1 is the name of a panel of the window</extracomment>
        <translation>Oculte el panel “%1”. El menú Ver lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Hide the panel %1</source>
        <translation>Ocultar el panel “%1”</translation>
    </message>
</context>
<context>
    <name>DocumentTypesEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list such as &quot;Accepted documents&quot;, %2 a button such as &quot;Add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a country in the list</source>
        <translation>Buscar un país en la lista</translation>
    </message>
    <message>
        <source>%1: countries</source>
        <translation>%1: países</translation>
    </message>
    <message>
        <source>No country here yet. Add one below.</source>
        <translation>Aún no hay ningún país. Agregue uno abajo.</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País que se agregará</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove country</source>
        <translation>Quitar país</translation>
    </message>
    <message>
        <source>%1: categories and templates</source>
        <translation>%1: categorías y plantillas</translation>
    </message>
    <message>
        <source>Choose a country to see which of its documents are accepted.</source>
        <translation>Elija un país para ver cuáles de sus documentos se aceptan.</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Agregar plantilla</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Quitar plantilla</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>how many of a country&apos;s document categories are accepted</extracomment>
        <translation>%1 de %2 se aceptan</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <source>&amp;Copy from</source>
        <translation>&amp;Copiar de</translation>
    </message>
    <message>
        <source>&amp;Revert this language</source>
        <translation>&amp;Revertir este idioma</translation>
    </message>
    <message>
        <source>What you enter is kept in the draft at once. All languages are sent together.</source>
        <translation>Lo que escribe se guarda de inmediato en el borrador. Todos los idiomas se envían juntos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Provider&apos;s design</source>
        <translation>Diseño del &amp;proveedor</translation>
    </message>
    <message>
        <source>&amp;Own design</source>
        <translation>Diseño p&amp;ropio</translation>
    </message>
    <message>
        <source>The real email may look somewhat different. Pictures are not fetched.</source>
        <translation>El correo real puede verse algo distinto. Las imágenes no se descargan.</translation>
    </message>
    <message>
        <source>No other language has texts.</source>
        <translation>Ningún otro idioma tiene textos.</translation>
    </message>
    <message>
        <source>There is no own design in this language.</source>
        <translation>No hay diseño propio en este idioma.</translation>
    </message>
    <message>
        <source>There are no texts in this language.</source>
        <translation>No hay textos en este idioma.</translation>
    </message>
</context>
<context>
    <name>EmailForm</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>The part “%1” is in the own design</source>
        <extracomment>a place in an email&apos;s own design; %1 is its technical name</extracomment>
        <translation>La parte «%1» está en el diseño propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the technical name of a value, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not understood by this version, and kept as it is:
%1</source>
        <extracomment>%1 is a list of values, one a line</extracomment>
        <translation>Esta versión no lo entiende y lo conserva como está:
%1</translation>
    </message>
</context>
<context>
    <name>EmailHtml</name>
    <message>
        <source>picture</source>
        <extracomment>stands in an email&apos;s preview where a picture would be</extracomment>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>EmailLanguageModel</name>
    <message>
        <source>Changed, now empty</source>
        <extracomment>beside a language of emails, whose texts were edited; the second: all of them were taken away</extracomment>
        <translation>Cambiado, ahora vacío</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>beside a language of emails, which has no texts</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a language, %2 such as &quot;Changed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EmailPreview</name>
    <message>
        <source>Preview of the email</source>
        <translation>Vista previa del correo</translation>
    </message>
</context>
<context>
    <name>EmailTemplatesEditor</name>
    <message>
        <source>Edit the emails…</source>
        <translation>Editar los correos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Email texts&quot;, %2 a button</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the emails…</source>
        <translation>Mostrar los correos…</translation>
    </message>
</context>
<context>
    <name>EmailTexts</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Words before the code</source>
        <translation>Palabras antes del código</translation>
    </message>
    <message>
        <source>Show a button</source>
        <translation>Mostrar un botón</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Palabras del botón</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Colour of its words</source>
        <translation>Color de sus palabras</translation>
    </message>
    <message>
        <source>Advice to keep the code secret</source>
        <translation>Aviso de mantener el código en secreto</translation>
    </message>
    <message>
        <source>For those who asked for no code</source>
        <translation>Para quien no pidió ningún código</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note at the end</source>
        <translation>Nota final</translation>
    </message>
    <message>
        <source>Own design (HTML)</source>
        <translation>Diseño propio (HTML)</translation>
    </message>
    <message>
        <source>Other language (%1)</source>
        <extracomment>a language of emails that this version does not know; %1 is its code, such as &quot;de&quot;</extracomment>
        <translation>Otro idioma (%1)</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Get the latest flows</source>
        <translation>Obtener los flujos más recientes</translation>
    </message>
    <message>
        <source>New flow…</source>
        <translation>Nuevo flujo…</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose a flow or a project on the left, or start a new flow.</source>
        <translation>Elija un flujo o un proyecto a la izquierda, o empiece un flujo nuevo.</translation>
    </message>
</context>
<context>
    <name>EnginePushJob</name>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 no se envió: %2</translation>
    </message>
    <message>
        <source>Correct the marked settings and send again.</source>
        <translation>Corrija los ajustes marcados y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed the same setting at the provider.</source>
        <translation>Otra persona cambió el mismo ajuste en el proveedor.</translation>
    </message>
    <message>
        <source>%1 was not sent: somebody else changed the same setting at the provider.</source>
        <translation>%1 no se envió: otra persona cambió el mismo ajuste en el proveedor.</translation>
    </message>
    <message>
        <source>Decide for each of these settings which value to keep, then send again.</source>
        <translation>Decida para cada uno de estos ajustes qué valor conservar y envíe de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed at the provider.</source>
        <translation>No se sabe si %1 se cambió en el proveedor.</translation>
    </message>
    <message>
        <source>The provider accepted the change of %1, but it could not be read back.</source>
        <translation>El proveedor aceptó el cambio de %1, pero no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>Your edits are kept on this computer.</source>
        <translation>Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Send again later: Flowform looks first at what the provider holds and repeats nothing blindly.</source>
        <translation>Envíe de nuevo más tarde: Flowform mira primero lo que tiene el proveedor y no repite nada a ciegas.</translation>
    </message>
    <message>
        <source>The provider reset settings of %1 that were not sent, and they could not be put back.</source>
        <translation>El proveedor restableció ajustes de %1 que no se enviaron, y no se pudieron recuperar.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created at the provider.</source>
        <translation>No se sabe si %1 se creó en el proveedor.</translation>
    </message>
    <message>
        <source>Send again later: Flowform looks for it first, so that it is not created twice.</source>
        <translation>Envíe de nuevo más tarde: Flowform lo busca primero, para no crearlo dos veces.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer about %1 is not a complete flow.</source>
        <translation>La respuesta del proveedor sobre %1 no es un flujo completo.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Envíe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>It was being sent, and the outcome is not known yet.</source>
        <translation>Se estaba enviando y el resultado aún no se conoce.</translation>
    </message>
    <message>
        <source>%1 was not changed: the provider did not take the change.</source>
        <translation>%1 no cambió: el proveedor no recibió el cambio.</translation>
    </message>
    <message>
        <source>Flowform read the flow afterwards and found it as it was. Your edits are kept.</source>
        <translation>Flowform leyó después el flujo y lo encontró como estaba. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>They are kept in your draft. Send again to put them back.</source>
        <translation>Se conservan en su borrador. Envíe de nuevo para restablecerlos.</translation>
    </message>
    <message>
        <source>It was being created, and the outcome is not known yet.</source>
        <translation>Se estaba creando y el resultado aún no se conoce.</translation>
    </message>
    <message>
        <source>%1 was not found at the provider after sending.</source>
        <translation>%1 no se encontró en el proveedor después del envío.</translation>
    </message>
    <message>
        <source>The provider holds a flow that looks like %1 already.</source>
        <translation>El proveedor ya tiene un flujo que se parece a %1.</translation>
    </message>
    <message>
        <source>Your draft is kept. Send again later: Flowform looks for the flow first.</source>
        <translation>Su borrador se conserva. Envíe de nuevo más tarde: Flowform busca primero el flujo.</translation>
    </message>
    <message>
        <source>Delete this draft if that is the flow. If you want a second one, give the draft another name and send again.</source>
        <translation>Elimine este borrador si ese es el flujo. Si desea un segundo flujo, dé otro nombre al borrador y envíe de nuevo.</translation>
    </message>
    <message>
        <source>It was created, but could not be read back yet.</source>
        <translation>Se creó, pero aún no se pudo leer de vuelta.</translation>
    </message>
    <message>
        <source>The flow names its webhook; the webhook&apos;s own list of flows is not up to date.</source>
        <translation>El flujo nombra su webhook; la lista de flujos del propio webhook no está al día.</translation>
    </message>
    <message>
        <source>%1 was sent, but the provider knows no such webhook.</source>
        <translation>%1 se envió, pero el proveedor no conoce ese webhook.</translation>
    </message>
    <message>
        <source>Choose one of the account&apos;s webhooks and send again.</source>
        <translation>Elija uno de los webhooks de la cuenta y envíe de nuevo.</translation>
    </message>
    <message>
        <source>%1 was sent, but its webhook could not be told.</source>
        <translation>%1 se envió, pero no se pudo avisar a su webhook.</translation>
    </message>
    <message>
        <source>Send the flow again: Flowform then tells the webhook.</source>
        <translation>Envíe el flujo de nuevo: entonces Flowform avisa al webhook.</translation>
    </message>
    <message>
        <source>%1 was changed, but not all people of its list were stored.</source>
        <translation>%1 se cambió, pero no se guardaron todas las personas de su lista.</translation>
    </message>
    <message>
        <source>Those who were not are kept in your draft.</source>
        <translation>Las que faltan siguen en su borrador.</translation>
    </message>
    <message>
        <source>Send again: Flowform sends only those who are missing.</source>
        <translation>Envíe de nuevo: Flowform envía solo las que faltan.</translation>
    </message>
</context>
<context>
    <name>EngineRecords</name>
    <message>
        <source>The webhook was created, but Verifik did not say under which id. Choose it from the list.</source>
        <translation>El webhook se creó, pero Verifik no dijo con qué identificador. Elíjalo de la lista.</translation>
    </message>
</context>
<context>
    <name>EngineThread</name>
    <message>
        <source>There is no account called %1.</source>
        <translation>No hay ninguna cuenta llamada %1.</translation>
    </message>
    <message>
        <source>Flowform asked the provider to pause the flow and got no usable answer.</source>
        <translation>Flowform pidió al proveedor pausar el flujo y no obtuvo una respuesta utilizable.</translation>
    </message>
    <message>
        <source>The flow may be paused already. Your changes were not sent and are kept on this computer.</source>
        <translation>Es posible que el flujo ya esté en pausa. Sus cambios no se enviaron y se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Send again: Flowform first reads what the provider has. Make the flow active again afterwards if it was paused.</source>
        <translation>Envíe de nuevo: Flowform lee primero lo que tiene el proveedor. Si el flujo quedó en pausa, vuelva a activarlo después.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The provider misses a value here.</source>
        <translation>Al proveedor le falta un valor aquí.</translation>
    </message>
    <message>
        <source>A project needs a flow before it can go live.</source>
        <translation>Un proyecto necesita un flujo antes de entrar en servicio.</translation>
    </message>
    <message>
        <source>The project of this flow is not one that the provider knows.</source>
        <translation>El proveedor no conoce el proyecto de este flujo.</translation>
    </message>
    <message>
        <source>The provider does not know this type of flow.</source>
        <translation>El proveedor no conoce este tipo de flujo.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is a provider&apos;s name, %2 its own words, often in English</extracomment>
        <translation>%1 dice: “%2”</translation>
    </message>
    <message>
        <source>Nothing was changed at %1. Your edits stay on this computer.</source>
        <translation>No se cambió nada en %1. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Your edits stay on this computer.</source>
        <translation>Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>%1 did not accept the new flow.</source>
        <translation>%1 no aceptó el flujo nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the change to the flow “%2”.</source>
        <translation>%1 no aceptó el cambio del flujo “%2”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence with the provider&apos;s reason, %2 a sentence saying that nothing changed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the marked fields and send again.</source>
        <translation>Corrija los campos marcados y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Check the problems of this flow, correct them and send again.</source>
        <translation>Revise los problemas de este flujo, corríjalos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>Revise la dirección de la cuenta e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own and could not answer.</source>
        <translation>%1 tiene un problema propio y no pudo responder.</translation>
    </message>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Wait a few minutes and read the flow again before sending again.</source>
        <translation>Espere unos minutos y vuelva a leer el flujo antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your edits stay on this computer.</source>
        <translation>No se cambió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>La sesión en %1 ha caducado.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in of this account.</source>
        <translation>%1 no aceptó el inicio de sesión de esta cuenta.</translation>
    </message>
    <message>
        <source>Enter a new access token for this account, then try again.</source>
        <translation>Indique un token de acceso nuevo para esta cuenta e intente de nuevo.</translation>
    </message>
    <message>
        <source>This account may not do that at %1.</source>
        <translation>Esta cuenta no tiene permiso para hacer eso en %1.</translation>
    </message>
    <message>
        <source>Ask the person who manages your %1 account for the permission.</source>
        <translation>Pida el permiso a la persona que administra su cuenta de %1.</translation>
    </message>
    <message>
        <source>%1 knows nothing at this address.</source>
        <translation>%1 no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The flow “%1” does not exist at %2 for this account.</source>
        <translation>El flujo “%1” no existe en %2 para esta cuenta.</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another account. Your edits stay on this computer.</source>
        <translation>Puede que se haya eliminado o que pertenezca a otra cuenta. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Read the list of flows again.</source>
        <translation>Vuelva a leer la lista de flujos.</translation>
    </message>
    <message>
        <source>People are going through this flow right now.</source>
        <translation>Hay personas recorriendo este flujo en este momento.</translation>
    </message>
    <message>
        <source>People are going through the flow “%1” right now.</source>
        <translation>Hay personas recorriendo el flujo “%1” en este momento.</translation>
    </message>
    <message>
        <source>%1 does not change a flow while it is in use. Nothing was changed.</source>
        <translation>%1 no cambia un flujo mientras está en uso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again at a quiet time, or pause the flow first.</source>
        <translation>Intente de nuevo en un momento tranquilo o pause primero el flujo.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment, because there were too many in a short time.</source>
        <translation>%1 no admite más solicitudes por el momento, porque hubo demasiadas en poco tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Intente de nuevo en %n segundo.</numerusform>
            <numerusform>Intente de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e intente de nuevo.</translation>
    </message>
    <message>
        <source>The address of this account does not answer as %1 does.</source>
        <translation>La dirección de esta cuenta no responde como lo hace %1.</translation>
    </message>
    <message>
        <source>Check the address of the account, and whether this network asks you to log in first.</source>
        <translation>Revise la dirección de la cuenta y si esta red pide iniciar sesión primero.</translation>
    </message>
    <message>
        <source>Create a flow in this project first, then try again.</source>
        <translation>Cree primero un flujo en este proyecto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project does not exist, or belongs to another account.</source>
        <translation>El proyecto no existe o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Read the projects again and choose one of them.</source>
        <translation>Lea de nuevo los proyectos y elija uno de ellos.</translation>
    </message>
    <message>
        <source>%1 did not accept the change.</source>
        <translation>%1 no aceptó el cambio.</translation>
    </message>
    <message>
        <source>%1 did not accept the new project.</source>
        <translation>%1 no aceptó el proyecto nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the change to the project “%2”.</source>
        <translation>%1 no aceptó el cambio del proyecto «%2».</translation>
    </message>
    <message>
        <source>Correct what the provider objects to, then send again.</source>
        <translation>Corrija lo que objeta el proveedor y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The project “%1” does not exist at %2 for this account.</source>
        <translation>El proyecto «%1» no existe en %2 para esta cuenta.</translation>
    </message>
    <message>
        <source>Read the list of projects again.</source>
        <translation>Lea de nuevo la lista de proyectos.</translation>
    </message>
    <message>
        <source>This record does not exist at %1 any more.</source>
        <translation>Este registro ya no existe en %1.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Lea de nuevo la lista.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the name of a field; a press on the button shows it</extracomment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Detalle técnico</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is the value that counts while nothing is set, such as &quot;0.65&quot;</extracomment>
        <translation>%1 (predeterminado)</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <source>Not understood by this version</source>
        <translation>No lo entiende esta versión</translation>
    </message>
    <message>
        <source>The provider sent these settings. Flowform keeps them exactly as they are and does not send them on its own.</source>
        <translation>El proveedor envió estos ajustes. Flowform los conserva exactamente como están y no los envía por su cuenta.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a setting that must be filled in</extracomment>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>FieldTableEditor</name>
    <message>
        <source>Nothing is asked for yet.</source>
        <translation>Aún no se pide nada.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list such as &quot;Additional details&quot;, %2 a button such as &quot;Add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>detail%1</source>
        <extracomment>the provider&apos;s name for a new detail asked of applicants; it has to be without spaces</extracomment>
        <translation>dato%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The provider stores this entry as a name only.</source>
        <translation>El proveedor guarda esta entrada solo como un nombre.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowEngine</name>
    <message>
        <source>There is no account called %1.</source>
        <translation>No hay ninguna cuenta llamada %1.</translation>
    </message>
    <message>
        <source>The practice provider is not running.</source>
        <translation>El proveedor de práctica no está en marcha.</translation>
    </message>
    <message>
        <source>New flow: %1</source>
        <translation>Flujo nuevo: %1</translation>
    </message>
    <message>
        <source>These settings are not those of the kind &quot;%1&quot;.</source>
        <translation>Estos ajustes no son los del tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>These settings are not those of a flow.</source>
        <translation>Estos ajustes no son los de un flujo.</translation>
    </message>
</context>
<context>
    <name>FlowHeader</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Below a flow&apos;s name: %1 is its kind, %2 its account</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message numerus="yes">
        <source>Review and send (%n)</source>
        <extracomment>Main button; %n is the number of changed settings</extracomment>
        <translation>
            <numerusform>Revisar y enviar (%n)</numerusform>
            <numerusform>Revisar y enviar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Revisar y enviar</translation>
    </message>
</context>
<context>
    <name>FlowKinds</name>
    <message>
        <source>Personal onboarding</source>
        <translation>Registro de personas</translation>
    </message>
    <message>
        <source>Business onboarding</source>
        <translation>Registro de empresas</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Onboarding by steps</source>
        <translation>Alta por pasos</translation>
    </message>
    <message>
        <source>Other flow</source>
        <translation>Otro flujo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>FlowListModel</name>
    <message numerus="yes">
        <source>Account %1, %n flow(s)</source>
        <extracomment>Read aloud for an account in the list. %1 is its name.</extracomment>
        <translation>
            <numerusform>Cuenta %1, %n flujo</numerusform>
            <numerusform>Cuenta %1, %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a flow in the list. %1 is its name, %2 what waits to be sent.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, status %2: %3</source>
        <extracomment>Read aloud for a flow in the list. %1 is its name, %2 its status at the provider, %3 what waits to be sent.</extracomment>
        <translation>%1, estado %2: %3</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s) not sent</source>
        <translation>
            <numerusform>%n campo cambiado sin enviar</numerusform>
            <numerusform>%n campos cambiados sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s) waiting to be sent</source>
        <translation>
            <numerusform>%n campo cambiado en espera de envío</numerusform>
            <numerusform>%n campos cambiados en espera de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and at the provider</source>
        <translation>Cambiado aquí y en el proveedor</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Rechazado por el proveedor</translation>
    </message>
    <message>
        <source>It is not known whether the last change arrived</source>
        <translation>No se sabe si llegó el último cambio</translation>
    </message>
    <message>
        <source>Not created at the provider yet</source>
        <translation>Aún no creado en el proveedor</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Project %1, status %2: %3</source>
        <extracomment>Read aloud for a project in the list. %1 is its name, %2 its status at the provider, %3 what waits to be sent.</extracomment>
        <translation>Proyecto %1, estado %2: %3</translation>
    </message>
</context>
<context>
    <name>FlowListPanel</name>
    <message>
        <source>Draft</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Changed here, not sent</source>
        <translation>Cambiados aquí, sin enviar</translation>
    </message>
    <message>
        <source>Your flows appear here once you have an account.</source>
        <translation>Sus flujos aparecen aquí cuando tenga una cuenta.</translation>
    </message>
    <message>
        <source>Show all flows and projects</source>
        <translation>Mostrar todos los flujos y proyectos</translation>
    </message>
    <message>
        <source>Search flows and projects</source>
        <translation>Buscar flujos y proyectos</translation>
    </message>
    <message>
        <source>Which flows and projects the list shows</source>
        <translation>Qué flujos y proyectos muestra la lista</translation>
    </message>
    <message>
        <source>All flows and projects</source>
        <translation>Todos los flujos y proyectos</translation>
    </message>
    <message>
        <source>Projects only</source>
        <translation>Solo proyectos</translation>
    </message>
    <message>
        <source>Flows and projects</source>
        <translation>Flujos y proyectos</translation>
    </message>
    <message>
        <source>No flow and no project fits what you search for.</source>
        <translation>Ningún flujo ni proyecto corresponde a lo que busca.</translation>
    </message>
</context>
<context>
    <name>FlowSchema</name>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>What this flow is and whether people can use it.</source>
        <translation>Qué es este flujo y si las personas pueden usarlo.</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>How people prove who they are when they come back.</source>
        <translation>Cómo demuestran las personas quiénes son cuando regresan.</translation>
    </message>
    <message>
        <source>Selfie check</source>
        <translation>Comprobación con selfi</translation>
    </message>
    <message>
        <source>Whether people also show their face, and how alike it must be.</source>
        <translation>Si las personas muestran además su rostro y cuánto debe parecerse.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Where people may come from, and which list says who is let in.</source>
        <translation>De dónde pueden venir las personas y qué lista dice quién puede entrar.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>Where people go at the end and how your systems hear of the result.</source>
        <translation>A dónde van las personas al terminar y cómo se enteran sus sistemas del resultado.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>How the emails with codes look and what they say.</source>
        <translation>Qué aspecto tienen los correos con códigos y qué dicen.</translation>
    </message>
    <message>
        <source>Provider&apos;s record</source>
        <translation>Registro del proveedor</translation>
    </message>
    <message>
        <source>What the provider keeps about this flow. It cannot be edited.</source>
        <translation>Lo que el proveedor guarda sobre este flujo. No se puede editar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What this flow is called in lists. Flows that were made on the provider&apos;s own pages often have no name.</source>
        <translation>Cómo se llama este flujo en las listas. Los flujos creados en las páginas del proveedor a menudo no tienen nombre.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>A note for your colleagues about what this flow is for.</source>
        <translation>Una nota para sus colegas sobre la finalidad de este flujo.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only an active flow of an active project takes people. A draft is still being prepared, and a paused flow turns people away until it is active again.</source>
        <translation>Solo un flujo activo de un proyecto activo admite personas. Un borrador todavía se está preparando, y un flujo en pausa rechaza a las personas hasta que vuelva a estar activo.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Kind of flow</source>
        <translation>Tipo de flujo</translation>
    </message>
    <message>
        <source>Which kind of flow the provider runs. Leave it as it is: other kinds have other settings.</source>
        <translation>Qué tipo de flujo ejecuta el proveedor. Déjelo como está: los demás tipos tienen otros ajustes.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>Enlace de un solo uso</translation>
    </message>
    <message>
        <source>ID scan</source>
        <translation>Captura de identificación</translation>
    </message>
    <message>
        <source>Scan Pro</source>
        <translation>Scan Pro</translation>
    </message>
    <message>
        <source>Scan GPT</source>
        <translation>Scan GPT</translation>
    </message>
    <message>
        <source>Data API</source>
        <translation>API de datos</translation>
    </message>
    <message>
        <source>Liveness only</source>
        <translation>Solo prueba de vida</translation>
    </message>
    <message>
        <source>Smart link</source>
        <translation>Enlace inteligente</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>Which generation of the provider&apos;s settings this flow uses. It does not count edits, and there is seldom a reason to change it.</source>
        <translation>Qué generación de ajustes del proveedor usa este flujo. No cuenta las ediciones y rara vez hay motivo para cambiarla.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The provider&apos;s project that this flow belongs to. Both must be active before anyone can use the flow.</source>
        <translation>El proyecto del proveedor al que pertenece este flujo. Ambos deben estar activos para que alguien pueda usar el flujo.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>The provider&apos;s form that people fill in within this flow.</source>
        <translation>El formulario del proveedor que las personas llenan en este flujo.</translation>
    </message>
    <message>
        <source>Sign in by email</source>
        <translation>Iniciar sesión por correo electrónico</translation>
    </message>
    <message>
        <source>People can sign in with a code sent to their email address.</source>
        <translation>Las personas pueden iniciar sesión con un código enviado a su correo electrónico.</translation>
    </message>
    <message>
        <source>Email sign-in code</source>
        <translation>Código de inicio de sesión por correo</translation>
    </message>
    <message>
        <source>How the sign-in code is sent by email.</source>
        <translation>Cómo se envía el código de inicio de sesión por correo electrónico.</translation>
    </message>
    <message>
        <source>No verification</source>
        <translation>Sin verificación</translation>
    </message>
    <message>
        <source>Code by email</source>
        <translation>Código por correo electrónico</translation>
    </message>
    <message>
        <source>Sign in by phone</source>
        <translation>Iniciar sesión por teléfono</translation>
    </message>
    <message>
        <source>People can sign in with a code sent to their phone.</source>
        <translation>Las personas pueden iniciar sesión con un código enviado a su teléfono.</translation>
    </message>
    <message>
        <source>Phone sign-in code</source>
        <translation>Código de inicio de sesión por teléfono</translation>
    </message>
    <message>
        <source>How the sign-in code is sent to the phone.</source>
        <translation>Cómo se envía el código de inicio de sesión al teléfono.</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>Código por SMS</translation>
    </message>
    <message>
        <source>Code by WhatsApp</source>
        <translation>Código por WhatsApp</translation>
    </message>
    <message>
        <source>SMS or WhatsApp</source>
        <translation>SMS o WhatsApp</translation>
    </message>
    <message>
        <source>Sign-in steps</source>
        <translation>Pasos de inicio de sesión</translation>
    </message>
    <message>
        <source>The steps of signing in, in this order. Most flows leave the list empty.</source>
        <translation>Los pasos del inicio de sesión, en este orden. La mayoría de los flujos deja la lista vacía.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfi</translation>
    </message>
    <message>
        <source>Allow passkeys</source>
        <translation>Permitir llaves de acceso</translation>
    </message>
    <message>
        <source>People can sign in with a passkey of their device instead of a code.</source>
        <translation>Las personas pueden iniciar sesión con una llave de acceso de su dispositivo en lugar de un código.</translation>
    </message>
    <message>
        <source>Sign in by email (older)</source>
        <translation>Iniciar sesión por correo electrónico (anterior)</translation>
    </message>
    <message>
        <source>A setting of the provider&apos;s older pages. It is kept as it is.</source>
        <translation>Un ajuste de las páginas anteriores del proveedor. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Sign in by phone (older)</source>
        <translation>Iniciar sesión por teléfono (anterior)</translation>
    </message>
    <message>
        <source>Sign in by selfie</source>
        <translation>Iniciar sesión con selfi</translation>
    </message>
    <message>
        <source>People prove with a selfie that they are present and already known. Turning it on makes signing in stricter.</source>
        <translation>Las personas demuestran con una selfi que están presentes y que ya son conocidas. Activarlo hace más estricto el inicio de sesión.</translation>
    </message>
    <message>
        <source>Show selfie tips</source>
        <translation>Mostrar consejos para la selfi</translation>
    </message>
    <message>
        <source>People see tips for a good selfie before the camera starts.</source>
        <translation>Las personas ven consejos para una buena selfi antes de que se encienda la cámara.</translation>
    </message>
    <message>
        <source>Minimum liveness score to sign in</source>
        <translation>Puntaje mínimo de prueba de vida para iniciar sesión</translation>
    </message>
    <message>
        <source>How sure the provider must be that a live person is in front of the camera. A higher score is stricter and turns away more genuine people.</source>
        <translation>Qué tan seguro debe estar el proveedor de que hay una persona real ante la cámara. Un puntaje mayor es más estricto y rechaza a más personas legítimas.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard keeps the minimum liveness score to sign in between 0.52 and 0.89.</source>
        <translation>El panel del proveedor mantiene el puntaje mínimo de prueba de vida para iniciar sesión entre 0,52 y 0,89.</translation>
    </message>
    <message>
        <source>Search mode to sign in</source>
        <translation>Modo de búsqueda para iniciar sesión</translation>
    </message>
    <message>
        <source>How thoroughly the face search looks for the person. An accurate search is stricter and takes longer.</source>
        <translation>Con cuánto detalle se busca el rostro de la persona. Una búsqueda precisa es más estricta y tarda más.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Precisa</translation>
    </message>
    <message>
        <source>Minimum search score to sign in</source>
        <translation>Puntaje mínimo de búsqueda para iniciar sesión</translation>
    </message>
    <message>
        <source>How alike the selfie and the stored face must be before the person is let in. A higher score is stricter.</source>
        <translation>Cuánto deben parecerse la selfi y el rostro guardado para dejar entrar a la persona. Un puntaje mayor es más estricto.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard allows a minimum search score of at least 0.71 for signing in.</source>
        <translation>El panel del proveedor permite un puntaje mínimo de búsqueda de 0,71 o más para iniciar sesión.</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>Países permitidos</translation>
    </message>
    <message>
        <source>The countries that people may come from, by their English names. An empty list sets no limit in this flow.</source>
        <translation>Los países de los que pueden venir las personas, por su nombre en inglés. Una lista vacía no pone límites en este flujo.</translation>
    </message>
    <message>
        <source>All countries are allowed already, so the other countries have no effect.</source>
        <translation>Ya se permiten todos los países, así que los demás no tienen efecto.</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>Origen de la lista</translation>
    </message>
    <message>
        <source>Where the list of people comes from. With no list, nobody is looked up.</source>
        <translation>De dónde viene la lista de personas. Sin lista no se busca a nadie.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>Uploaded file (CSV)</source>
        <translation>Archivo cargado (CSV)</translation>
    </message>
    <message>
        <source>Your own service (API)</source>
        <translation>Servicio propio (API)</translation>
    </message>
    <message>
        <source>People who completed onboarding</source>
        <translation>Personas que completaron el registro</translation>
    </message>
    <message>
        <source>Use of the list</source>
        <translation>Uso de la lista</translation>
    </message>
    <message>
        <source>Whether only people on the list are let in, or people on the list are turned away. While it is not used, the list has no effect.</source>
        <translation>Si solo pueden entrar las personas de la lista o si se rechaza a las personas de la lista. Mientras no se use, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Turn away people on the list</source>
        <translation>Rechazar a las personas de la lista</translation>
    </message>
    <message>
        <source>Let in only people on the list</source>
        <translation>Dejar entrar solo a las personas de la lista</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>The web address of your service that the provider asks about each person.</source>
        <translation>La dirección web de su servicio al que el proveedor consulta sobre cada persona.</translation>
    </message>
    <message>
        <source>API test with</source>
        <translation>Probar la API con</translation>
    </message>
    <message>
        <source>Whether the test request to your service carries an email address or a phone number.</source>
        <translation>Si la solicitud de prueba a su servicio lleva un correo electrónico o un número de teléfono.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>API test value</source>
        <translation>Valor de prueba de la API</translation>
    </message>
    <message>
        <source>The email address or phone number that the test request carries. It is treated as personal data.</source>
        <translation>El correo electrónico o número de teléfono que lleva la solicitud de prueba. Se trata como dato personal.</translation>
    </message>
    <message>
        <source>Access list ID</source>
        <translation>ID de la lista de acceso</translation>
    </message>
    <message>
        <source>The provider&apos;s own identifier of the access settings.</source>
        <translation>El identificador que el proveedor da a los ajustes de acceso.</translation>
    </message>
    <message>
        <source>People to upload</source>
        <translation>Personas por cargar</translation>
    </message>
    <message>
        <source>The provider takes at most 500 people at once. Remove some, or upload the list in parts.</source>
        <translation>El proveedor recibe como máximo 500 personas a la vez. Quite algunas o cargue la lista por partes.</translation>
    </message>
    <message>
        <source>The person&apos;s name. It is always needed.</source>
        <translation>El nombre de la persona. Siempre se necesita.</translation>
    </message>
    <message>
        <source>Needed when people sign in by email.</source>
        <translation>Se necesita cuando las personas inician sesión por correo electrónico.</translation>
    </message>
    <message>
        <source>Replace the stored list</source>
        <translation>Reemplazar la lista guardada</translation>
    </message>
    <message>
        <source>Whether the people to upload replace the provider&apos;s list. While it is off, they are added to it.</source>
        <translation>Si las personas por cargar reemplazan la lista del proveedor. Mientras esté desactivado, se agregan a ella.</translation>
    </message>
    <message>
        <source>Marked as using a list</source>
        <translation>Marcado como que usa una lista</translation>
    </message>
    <message>
        <source>A mark that the provider documents without saying what it does. The source and the use of the list decide who is let in.</source>
        <translation>Una marca que el proveedor documenta sin decir qué hace. El origen y el uso de la lista deciden quién puede entrar.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>The web page that people are sent to once they are signed in. Without one, they stay on the provider&apos;s page.</source>
        <translation>La página web a la que se envía a las personas una vez iniciada la sesión. Si no hay ninguna, se quedan en la página del proveedor.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The webhook that tells your systems about each sign-in. Without one, nothing is reported.</source>
        <translation>El webhook que informa a sus sistemas de cada inicio de sesión. Si no hay ninguno, no se informa nada.</translation>
    </message>
    <message>
        <source>External webhook address</source>
        <translation>Dirección de webhook externo</translation>
    </message>
    <message>
        <source>A web address outside the provider that is told as well. It needs no webhook of the account.</source>
        <translation>Una dirección web ajena al proveedor a la que también se informa. No necesita un webhook de la cuenta.</translation>
    </message>
    <message>
        <source>Identity page</source>
        <translation>Página de identificación</translation>
    </message>
    <message>
        <source>The web address of the page on which people identify themselves. Leave it empty for the provider&apos;s usual page.</source>
        <translation>La dirección web de la página en la que se identifican las personas. Déjela vacía para usar la página habitual del proveedor.</translation>
    </message>
    <message>
        <source>Email design</source>
        <translation>Diseño de los correos</translation>
    </message>
    <message>
        <source>Whether emails look as the provider designed them or have a design of your own.</source>
        <translation>Si los correos tienen el diseño del proveedor o uno propio.</translation>
    </message>
    <message>
        <source>Provider&apos;s design</source>
        <translation>Diseño del proveedor</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Diseño propio</translation>
    </message>
    <message>
        <source>Own design (older)</source>
        <translation>Diseño propio (anterior)</translation>
    </message>
    <message>
        <source>Email texts</source>
        <translation>Textos de los correos</translation>
    </message>
    <message>
        <source>What the emails with codes say in each language. All languages are sent together.</source>
        <translation>Qué dicen los correos con códigos en cada idioma. Todos los idiomas se envían juntos.</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>ID del flujo</translation>
    </message>
    <message>
        <source>The provider&apos;s own identifier of this flow.</source>
        <translation>El identificador que el proveedor da a este flujo.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of your organisation.</source>
        <translation>El identificador que el proveedor da a su organización.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>The provider&apos;s code of the collection of faces that this flow searches.</source>
        <translation>El código que el proveedor da a la colección de rostros en la que busca este flujo.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When the provider created this flow.</source>
        <translation>Cuándo creó el proveedor este flujo.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>When the provider last stored a change to this flow.</source>
        <translation>Cuándo guardó el proveedor el último cambio de este flujo.</translation>
    </message>
    <message>
        <source>Storage revision</source>
        <translation>Revisión de almacenamiento</translation>
    </message>
    <message>
        <source>A counter that the provider keeps for itself.</source>
        <translation>Un contador que el proveedor lleva para sí mismo.</translation>
    </message>
    <message>
        <source>Link settings</source>
        <translation>Ajustes de enlace</translation>
    </message>
    <message>
        <source>Settings of another kind of flow. They are kept as they are.</source>
        <translation>Ajustes de otro tipo de flujo. Se conservan tal como están.</translation>
    </message>
    <message>
        <source>Data API settings</source>
        <translation>Ajustes de la API de datos</translation>
    </message>
    <message>
        <source>Onboarding settings</source>
        <translation>Ajustes de registro</translation>
    </message>
    <message>
        <source>Features for users (older)</source>
        <translation>Funciones para usuarios (anterior)</translation>
    </message>
    <message>
        <source>Selfie check (older)</source>
        <translation>Comprobación con selfi (anterior)</translation>
    </message>
    <message>
        <source>Device sign-in (older)</source>
        <translation>Inicio de sesión con el dispositivo (anterior)</translation>
    </message>
    <message>
        <source>Document check (older)</source>
        <translation>Comprobación de documentos (anterior)</translation>
    </message>
    <message>
        <source>QR code (older)</source>
        <translation>Código QR (anterior)</translation>
    </message>
    <message>
        <source>Own email design allowed</source>
        <translation>Diseño propio de correos permitido</translation>
    </message>
    <message>
        <source>A mark that the provider sets. It cannot be edited.</source>
        <translation>Una marca que pone el proveedor. No se puede editar.</translation>
    </message>
    <message>
        <source>Turn on at least one way to sign in: email, phone or selfie.</source>
        <translation>Active al menos una forma de iniciar sesión: correo electrónico, teléfono o selfi.</translation>
    </message>
    <message>
        <source>Signing in by email needs a code by email.</source>
        <translation>Iniciar sesión por correo electrónico requiere un código por correo.</translation>
    </message>
    <message>
        <source>The email sign-in code has no effect while signing in by email is off.</source>
        <translation>El código por correo no tiene efecto mientras esté desactivado el inicio de sesión por correo electrónico.</translation>
    </message>
    <message>
        <source>Signing in by phone needs a code by SMS or WhatsApp.</source>
        <translation>Iniciar sesión por teléfono requiere un código por SMS o WhatsApp.</translation>
    </message>
    <message>
        <source>The phone sign-in code has no effect while signing in by phone is off.</source>
        <translation>El código por teléfono no tiene efecto mientras esté desactivado el inicio de sesión por teléfono.</translation>
    </message>
    <message>
        <source>An API address is needed, because the list comes from your own service.</source>
        <translation>Se necesita una dirección de la API, porque la lista viene de un servicio propio.</translation>
    </message>
    <message>
        <source>Choose what to test the API with, because the list comes from your own service.</source>
        <translation>Elija con qué probar la API, porque la lista viene de un servicio propio.</translation>
    </message>
    <message>
        <source>An API test value is needed, because the list comes from your own service.</source>
        <translation>Se necesita un valor de prueba de la API, porque la lista viene de un servicio propio.</translation>
    </message>
    <message>
        <source>The list comes from your own service, but it has no effect while it is not used.</source>
        <translation>La lista viene de un servicio propio, pero no tiene efecto mientras no se use.</translation>
    </message>
    <message>
        <source>The list comes from an uploaded file, but it has no effect while it is not used.</source>
        <translation>La lista viene de un archivo cargado, pero no tiene efecto mientras no se use.</translation>
    </message>
    <message>
        <source>There are people to upload, so the source of the list has to be an uploaded file.</source>
        <translation>Hay personas por cargar, así que el origen de la lista debe ser un archivo cargado.</translation>
    </message>
    <message>
        <source>The provider documents turning people away only for onboarding flows.</source>
        <translation>El proveedor solo documenta el rechazo de personas para los flujos de registro.</translation>
    </message>
    <message>
        <source>The provider documents letting in only people on the list just for login flows.</source>
        <translation>El proveedor solo documenta la entrada exclusiva de las personas de la lista para los flujos de inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard does not offer an uploaded file for onboarding flows yet.</source>
        <translation>El panel del proveedor todavía no ofrece un archivo cargado para los flujos de registro.</translation>
    </message>
    <message>
        <source>Without a redirect address people are not sent anywhere once they are signed in.</source>
        <translation>Sin una dirección de destino no se envía a las personas a ninguna parte una vez iniciada la sesión.</translation>
    </message>
    <message>
        <source>Sign-up form</source>
        <translation>Formulario de registro</translation>
    </message>
    <message>
        <source>What the applicant enters before the verification starts.</source>
        <translation>Lo que el solicitante indica antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>What the applicant is asked about in a step of its own.</source>
        <translation>Lo que se pregunta al solicitante en un paso aparte.</translation>
    </message>
    <message>
        <source>Additional form</source>
        <translation>Formulario adicional</translation>
    </message>
    <message>
        <source>A form of your own that the applicant fills in.</source>
        <translation>Un formulario propio que llena el solicitante.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Which documents the applicant has to show and how they are checked.</source>
        <translation>Qué documentos debe presentar el solicitante y cómo se comprueban.</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>The selfie check: a live person, alike to the document, and not already known.</source>
        <translation>La comprobación con selfi: una persona real, parecida a la del documento y que aún no es conocida.</translation>
    </message>
    <message>
        <source>The provider&apos;s form that applicants fill in within this flow.</source>
        <translation>El formulario del proveedor que los solicitantes llenan en este flujo.</translation>
    </message>
    <message>
        <source>Sign-up step</source>
        <translation>Paso de registro de datos</translation>
    </message>
    <message>
        <source>Whether applicants have to fill in the sign-up form. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben llenar el formulario de registro. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Personal details step</source>
        <translation>Paso de datos personales</translation>
    </message>
    <message>
        <source>Whether applicants have to give the personal details chosen below. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben dar los datos personales elegidos a continuación. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Form step</source>
        <translation>Paso del formulario</translation>
    </message>
    <message>
        <source>Whether applicants have to fill in your additional form. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben llenar su formulario adicional. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Document step</source>
        <translation>Paso de documentos</translation>
    </message>
    <message>
        <source>Whether applicants have to show an identity document. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben presentar un documento de identidad. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Liveness step</source>
        <translation>Paso de prueba de vida</translation>
    </message>
    <message>
        <source>Whether applicants have to take a selfie that proves a live person is present. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben tomarse una selfi que demuestre que hay una persona real presente. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Ask for the full name</source>
        <translation>Pedir el nombre completo</translation>
    </message>
    <message>
        <source>The applicant has to enter a full name before the verification starts.</source>
        <translation>El solicitante debe indicar su nombre completo antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>Ask for the first name</source>
        <translation>Pedir el nombre</translation>
    </message>
    <message>
        <source>The applicant enters the first name in a box of its own.</source>
        <translation>El solicitante indica el nombre en una casilla aparte.</translation>
    </message>
    <message>
        <source>Ask for the last name</source>
        <translation>Pedir el apellido</translation>
    </message>
    <message>
        <source>The applicant enters the last name in a box of its own.</source>
        <translation>El solicitante indica el apellido en una casilla aparte.</translation>
    </message>
    <message>
        <source>Ask for an email address</source>
        <translation>Pedir un correo electrónico</translation>
    </message>
    <message>
        <source>The applicant has to enter an email address. With verification by code, the address is also proven to be theirs.</source>
        <translation>El solicitante debe indicar un correo electrónico. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Email verification</source>
        <translation>Verificación del correo electrónico</translation>
    </message>
    <message>
        <source>How the applicant proves that the email address is theirs. With no verification, any address is accepted.</source>
        <translation>Cómo demuestra el solicitante que el correo electrónico es suyo. Sin verificación se acepta cualquier dirección.</translation>
    </message>
    <message>
        <source>Ask for a phone number</source>
        <translation>Pedir un número de teléfono</translation>
    </message>
    <message>
        <source>The applicant has to enter a phone number. With verification by code, the number is also proven to be theirs.</source>
        <translation>El solicitante debe indicar un número de teléfono. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Phone verification</source>
        <translation>Verificación del teléfono</translation>
    </message>
    <message>
        <source>How the applicant receives the code that proves the phone number is theirs. With no verification, any number is accepted.</source>
        <translation>Cómo recibe el solicitante el código que demuestra que el teléfono es suyo. Sin verificación se acepta cualquier número.</translation>
    </message>
    <message>
        <source>Show terms and conditions</source>
        <translation>Mostrar los términos y condiciones</translation>
    </message>
    <message>
        <source>The applicant sees your terms and conditions on the sign-up form.</source>
        <translation>El solicitante ve sus términos y condiciones en el formulario de registro.</translation>
    </message>
    <message>
        <source>Show privacy notice</source>
        <translation>Mostrar el aviso de privacidad</translation>
    </message>
    <message>
        <source>The applicant sees your privacy notice on the sign-up form.</source>
        <translation>El solicitante ve su aviso de privacidad en el formulario de registro.</translation>
    </message>
    <message>
        <source>Additional details</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>The extra questions on the sign-up form, in the order the applicant sees them.</source>
        <translation>Las preguntas adicionales del formulario de registro, en el orden en que las ve el solicitante.</translation>
    </message>
    <message>
        <source>Ask for the document number</source>
        <translation>Pedir el número de documento</translation>
    </message>
    <message>
        <source>The applicant enters the number of an identity document on the sign-up form.</source>
        <translation>El solicitante indica el número de un documento de identidad en el formulario de registro.</translation>
    </message>
    <message>
        <source>Document number check</source>
        <translation>Comprobación del número de documento</translation>
    </message>
    <message>
        <source>How the provider&apos;s older pages check the document number. It is kept as it is.</source>
        <translation>Cómo comprueban el número de documento las páginas anteriores del proveedor. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Ask for a signature</source>
        <translation>Pedir una firma</translation>
    </message>
    <message>
        <source>The applicant has to sign before the verification is complete.</source>
        <translation>El solicitante debe firmar para completar la verificación.</translation>
    </message>
    <message>
        <source>Hide the way to sign in</source>
        <translation>Ocultar el inicio de sesión</translation>
    </message>
    <message>
        <source>People who already have an account are not offered to sign in instead.</source>
        <translation>A quienes ya tienen una cuenta no se les ofrece iniciar sesión en su lugar.</translation>
    </message>
    <message>
        <source>Ask for the address</source>
        <translation>Pedir el domicilio</translation>
    </message>
    <message>
        <source>The applicant has to enter a home address.</source>
        <translation>El solicitante debe indicar su domicilio.</translation>
    </message>
    <message>
        <source>Ask for the age</source>
        <translation>Pedir la edad</translation>
    </message>
    <message>
        <source>The applicant has to enter an age.</source>
        <translation>El solicitante debe indicar su edad.</translation>
    </message>
    <message>
        <source>Ask for the date of birth</source>
        <translation>Pedir la fecha de nacimiento</translation>
    </message>
    <message>
        <source>The applicant has to enter a date of birth.</source>
        <translation>El solicitante debe indicar su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Ask for the gender</source>
        <translation>Pedir el género</translation>
    </message>
    <message>
        <source>The applicant has to choose a gender.</source>
        <translation>El solicitante debe elegir un género.</translation>
    </message>
    <message>
        <source>Ask for the postal code</source>
        <translation>Pedir el código postal</translation>
    </message>
    <message>
        <source>The applicant has to enter a postal code.</source>
        <translation>El solicitante debe indicar su código postal.</translation>
    </message>
    <message>
        <source>Ask for the full name again</source>
        <translation>Pedir otra vez el nombre completo</translation>
    </message>
    <message>
        <source>The applicant enters the full name among the personal details too.</source>
        <translation>El solicitante indica el nombre completo también entre los datos personales.</translation>
    </message>
    <message>
        <source>Ask for the document number again</source>
        <translation>Pedir otra vez el número de documento</translation>
    </message>
    <message>
        <source>The applicant enters the number of an identity document among the personal details too.</source>
        <translation>El solicitante indica el número de un documento de identidad también entre los datos personales.</translation>
    </message>
    <message>
        <source>Form (older)</source>
        <translation>Formulario (anterior)</translation>
    </message>
    <message>
        <source>How the provider&apos;s older pages name the form. It is kept as it is.</source>
        <translation>Cómo llaman al formulario las páginas anteriores del proveedor. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Allow a camera scan</source>
        <translation>Permitir la captura con la cámara</translation>
    </message>
    <message>
        <source>The applicant may show the document to the camera.</source>
        <translation>El solicitante puede mostrar el documento a la cámara.</translation>
    </message>
    <message>
        <source>Allow a file upload</source>
        <translation>Permitir la carga de un archivo</translation>
    </message>
    <message>
        <source>The applicant may send a picture of the document. Leaving it off is stricter, because a picture can be older or edited.</source>
        <translation>El solicitante puede enviar una imagen del documento. Dejarlo desactivado es más estricto, porque una imagen puede ser antigua o estar retocada.</translation>
    </message>
    <message>
        <source>Accept government IDs</source>
        <translation>Aceptar documentos de identidad</translation>
    </message>
    <message>
        <source>Whether an identity card is accepted.</source>
        <translation>Si se acepta un documento de identidad.</translation>
    </message>
    <message>
        <source>Accept passports</source>
        <translation>Aceptar pasaportes</translation>
    </message>
    <message>
        <source>Whether a passport is accepted.</source>
        <translation>Si se acepta un pasaporte.</translation>
    </message>
    <message>
        <source>Accept driving licences</source>
        <translation>Aceptar licencias de conducir</translation>
    </message>
    <message>
        <source>Whether a driving licence is accepted.</source>
        <translation>Si se acepta una licencia de conducir.</translation>
    </message>
    <message>
        <source>Way to read documents</source>
        <translation>Forma de leer los documentos</translation>
    </message>
    <message>
        <source>How the document is read and checked.</source>
        <translation>Cómo se lee y se comprueba el documento.</translation>
    </message>
    <message>
        <source>Scan Zero</source>
        <translation>Scan Zero</translation>
    </message>
    <message>
        <source>Scan Prompt</source>
        <translation>Scan Prompt</translation>
    </message>
    <message>
        <source>Scan Studio</source>
        <translation>Scan Studio</translation>
    </message>
    <message>
        <source>Scan Agent</source>
        <translation>Scan Agent</translation>
    </message>
    <message>
        <source>Second way to read documents</source>
        <translation>Segunda forma de leer los documentos</translation>
    </message>
    <message>
        <source>How the document is read when the first way fails.</source>
        <translation>Cómo se lee el documento cuando falla la primera forma.</translation>
    </message>
    <message>
        <source>Document attempts allowed</source>
        <translation>Intentos permitidos con documentos</translation>
    </message>
    <message>
        <source>How often an applicant may try to have a document accepted. Fewer attempts make the flow stricter.</source>
        <translation>Cuántas veces puede intentar un solicitante que se acepte un documento. Menos intentos hacen el flujo más estricto.</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>Minimum match with the document photo</source>
        <translation>Coincidencia mínima con la foto del documento</translation>
    </message>
    <message>
        <source>How alike the selfie and the photo in the document must be. A higher score is stricter.</source>
        <translation>Cuánto deben parecerse la selfi y la foto del documento. Un puntaje mayor es más estricto.</translation>
    </message>
    <message>
        <source>Compare names with the document</source>
        <translation>Comparar los nombres con el documento</translation>
    </message>
    <message>
        <source>The names on the sign-up form must fit those in the document. Turning it on makes the flow stricter.</source>
        <translation>Los nombres del formulario de registro deben coincidir con los del documento. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Check criminal history</source>
        <translation>Consultar antecedentes penales</translation>
    </message>
    <message>
        <source>Looks for the applicant in criminal records and on wanted lists. Turning it on makes the flow stricter.</source>
        <translation>Busca al solicitante en registros de antecedentes penales y en listas de búsqueda. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Criminal history sources</source>
        <translation>Fuentes de antecedentes penales</translation>
    </message>
    <message>
        <source>Which lists the criminal history check asks. More sources find more matches.</source>
        <translation>Qué listas consulta la comprobación de antecedentes penales. Con más fuentes se encuentran más coincidencias.</translation>
    </message>
    <message>
        <source>Local records</source>
        <translation>Registros locales</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>FBI</source>
        <translation>FBI</translation>
    </message>
    <message>
        <source>DEA</source>
        <translation>DEA</translation>
    </message>
    <message>
        <source>Europol</source>
        <translation>Europol</translation>
    </message>
    <message>
        <source>OFAC</source>
        <translation>OFAC</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Government ID layout</source>
        <translation>Diseño del documento de identidad</translation>
    </message>
    <message>
        <source>The document layout that the provider chose for government IDs. It is kept as it is.</source>
        <translation>El diseño de documento que el proveedor eligió para los documentos de identidad. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Passport layout</source>
        <translation>Diseño del pasaporte</translation>
    </message>
    <message>
        <source>The document layout that the provider chose for passports. It is kept as it is.</source>
        <translation>El diseño de documento que el proveedor eligió para los pasaportes. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Driving licence layout</source>
        <translation>Diseño de la licencia de conducir</translation>
    </message>
    <message>
        <source>The document layout that the provider chose for driving licences. It is kept as it is.</source>
        <translation>El diseño de documento que el proveedor eligió para las licencias de conducir. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Liveness attempts allowed</source>
        <translation>Intentos permitidos de prueba de vida</translation>
    </message>
    <message>
        <source>How often an applicant may try the selfie check. Fewer attempts make the flow stricter.</source>
        <translation>Cuántas veces puede intentar un solicitante la comprobación con selfi. Menos intentos hacen el flujo más estricto.</translation>
    </message>
    <message>
        <source>Minimum liveness score</source>
        <translation>Puntaje mínimo de prueba de vida</translation>
    </message>
    <message>
        <source>How sure the provider must be that a live person is in front of the camera. A higher score is stricter and turns away more genuine applicants.</source>
        <translation>Qué tan seguro debe estar el proveedor de que hay una persona real ante la cámara. Un puntaje mayor es más estricto y rechaza a más solicitantes legítimos.</translation>
    </message>
    <message>
        <source>Minimum search score</source>
        <translation>Puntaje mínimo de búsqueda</translation>
    </message>
    <message>
        <source>How alike two faces must be before the search reports a match with someone already known. A higher score reports fewer false matches.</source>
        <translation>Cuánto deben parecerse dos rostros para que la búsqueda indique una coincidencia con alguien ya conocido. Un puntaje mayor da menos coincidencias falsas.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard warns that a search score below 0.80 reports more false matches.</source>
        <translation>El panel del proveedor advierte que un puntaje de búsqueda inferior a 0,80 da más coincidencias falsas.</translation>
    </message>
    <message>
        <source>Search mode</source>
        <translation>Modo de búsqueda</translation>
    </message>
    <message>
        <source>How thoroughly the face search looks for people already known. An accurate search is stricter and takes longer.</source>
        <translation>Con cuánto detalle se buscan rostros de personas ya conocidas. Una búsqueda precisa es más estricta y tarda más.</translation>
    </message>
    <message>
        <source>The web page that the applicant is sent to after the last step. Without one, the applicant stays on the provider&apos;s page.</source>
        <translation>La página web a la que se envía al solicitante después del último paso. Si no hay ninguna, el solicitante se queda en la página del proveedor.</translation>
    </message>
    <message>
        <source>The webhook that tells your systems about each step and result. Without one, nothing is reported.</source>
        <translation>El webhook que informa a sus sistemas de cada paso y resultado. Si no hay ninguno, no se informa nada.</translation>
    </message>
    <message>
        <source>Login settings</source>
        <translation>Ajustes de inicio de sesión</translation>
    </message>
    <message>
        <source>Ask for an email address or a phone number, so that the applicant can be reached.</source>
        <translation>Pida un correo electrónico o un número de teléfono para poder comunicarse con el solicitante.</translation>
    </message>
    <message>
        <source>Email addresses are not verified, because no email verification is chosen.</source>
        <translation>Los correos electrónicos no se verifican, porque no se eligió ninguna verificación del correo.</translation>
    </message>
    <message>
        <source>Email verification has no effect while no email address is asked for.</source>
        <translation>La verificación del correo no tiene efecto mientras no se pida un correo electrónico.</translation>
    </message>
    <message>
        <source>Phone numbers are not verified, because no phone verification is chosen.</source>
        <translation>Los números de teléfono no se verifican, porque no se eligió ninguna verificación del teléfono.</translation>
    </message>
    <message>
        <source>Phone verification has no effect while no phone number is asked for.</source>
        <translation>La verificación del teléfono no tiene efecto mientras no se pida un número de teléfono.</translation>
    </message>
    <message>
        <source>Allow a camera scan or a file upload, because the document step is not skipped.</source>
        <translation>Permita la captura con la cámara o la carga de un archivo, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Accept at least one kind of document, because the document step is not skipped.</source>
        <translation>Acepte al menos un tipo de documento, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Choose how documents are read, because the document step is not skipped.</source>
        <translation>Elija cómo se leen los documentos, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>The criminal history sources have no effect while the check is off.</source>
        <translation>Las fuentes de antecedentes penales no tienen efecto mientras la consulta esté desactivada.</translation>
    </message>
    <message>
        <source>Without a redirect address the applicant is not sent anywhere after the last step.</source>
        <translation>Sin una dirección de destino no se envía al solicitante a ninguna parte después del último paso.</translation>
    </message>
    <message>
        <source>Other flow</source>
        <translation>Otro flujo</translation>
    </message>
    <message>
        <source>The web page that people are sent to at the end. Without one, they stay on the provider&apos;s page.</source>
        <translation>La página web a la que se envía a las personas al terminar. Si no hay ninguna, se quedan en la página del proveedor.</translation>
    </message>
    <message>
        <source>What this project is and whether its flows can be used.</source>
        <translation>Qué es este proyecto y si sus flujos se pueden usar.</translation>
    </message>
    <message>
        <source>Contact and terms</source>
        <translation>Contacto y condiciones</translation>
    </message>
    <message>
        <source>Whom people can write to, and which texts they agree to.</source>
        <translation>A quién pueden escribir las personas y qué textos aceptan.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>Who answers for personal data in your organisation.</source>
        <translation>Quién responde por los datos personales en su organización.</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Imagen de marca</translation>
    </message>
    <message>
        <source>The colours and pictures of the pages that people see.</source>
        <translation>Los colores y las imágenes de las páginas que ven las personas.</translation>
    </message>
    <message>
        <source>Branding of newer pages</source>
        <translation>Imagen de marca de las páginas nuevas</translation>
    </message>
    <message>
        <source>The colours and pictures of the pages that newer flows show.</source>
        <translation>Los colores y las imágenes de las páginas que muestran los flujos nuevos.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Whether people can try the project without real codes.</source>
        <translation>Si las personas pueden probar el proyecto sin códigos reales.</translation>
    </message>
    <message>
        <source>What the provider keeps about this project. It cannot be edited.</source>
        <translation>Lo que el proveedor guarda sobre este proyecto. No se puede editar.</translation>
    </message>
    <message>
        <source>What this project is called in lists. No two projects of an account have the same name.</source>
        <translation>Cómo se llama este proyecto en las listas. En una cuenta no hay dos proyectos con el mismo nombre.</translation>
    </message>
    <message>
        <source>A project name has at most 60 characters.</source>
        <translation>El nombre de un proyecto tiene como máximo 60 caracteres.</translation>
    </message>
    <message>
        <source>Only an active project runs its flows. A project can become active once it has a flow.</source>
        <translation>Solo un proyecto activo ejecuta sus flujos. Un proyecto puede activarse cuando tiene un flujo.</translation>
    </message>
    <message>
        <source>The countries that people may come from, by their English names, or all countries.</source>
        <translation>Los países de los que pueden venir las personas, por su nombre en inglés, o todos los países.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Idioma predeterminado</translation>
    </message>
    <message>
        <source>The language of pages and emails when nothing else is known about a person.</source>
        <translation>El idioma de las páginas y los correos cuando no se sabe nada más de la persona.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Verifica a</translation>
    </message>
    <message>
        <source>Whom this project verifies.</source>
        <translation>A quién verifica este proyecto.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Own identifier</source>
        <translation>Identificador propio</translation>
    </message>
    <message>
        <source>What your own systems call this project. The provider does not need it.</source>
        <translation>Cómo llaman a este proyecto sus propios sistemas. El proveedor no lo necesita.</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Correo de contacto</translation>
    </message>
    <message>
        <source>Where people write to when they need help.</source>
        <translation>A dónde escriben las personas cuando necesitan ayuda.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>The web page with your privacy notice.</source>
        <translation>La página web con su aviso de privacidad.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>The web page with your terms and conditions.</source>
        <translation>La página web con sus términos y condiciones.</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Persona responsable</translation>
    </message>
    <message>
        <source>Email of the person in charge</source>
        <translation>Correo de la persona responsable</translation>
    </message>
    <message>
        <source>Where people write to about their personal data.</source>
        <translation>A dónde escriben las personas sobre sus datos personales.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The street and number of your organisation.</source>
        <translation>La calle y el número de su organización.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Dirección, segunda línea</translation>
    </message>
    <message>
        <source>The rest of the address, when one line is not enough.</source>
        <translation>El resto de la dirección, cuando una línea no alcanza.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>The city of your organisation.</source>
        <translation>La ciudad de su organización.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The country of your organisation, by its English name.</source>
        <translation>El país de su organización, por su nombre en inglés.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>The postal code of your organisation. It has 3 to 12 characters.</source>
        <translation>El código postal de su organización. Tiene de 3 a 12 caracteres.</translation>
    </message>
    <message>
        <source>A postal code has 3 to 12 characters.</source>
        <translation>Un código postal tiene de 3 a 12 caracteres.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>The web address of your logo, or the picture itself. All pages show it.</source>
        <translation>La dirección web de su logotipo o la propia imagen. Se muestra en todas las páginas.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>The colour behind the page.</source>
        <translation>El color de fondo de la página.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>The colour of the tabs at the top.</source>
        <translation>El color de las pestañas de arriba.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>The colour of the lines around boxes.</source>
        <translation>El color de las líneas alrededor de las casillas.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>The colour of the main button. All pages use it.</source>
        <translation>El color del botón principal. Lo usan todas las páginas.</translation>
    </message>
    <message>
        <source>Text on buttons</source>
        <translation>Texto de los botones</translation>
    </message>
    <message>
        <source>The colour of the words on the main button.</source>
        <translation>El color de las palabras del botón principal.</translation>
    </message>
    <message>
        <source>Second button</source>
        <translation>Segundo botón</translation>
    </message>
    <message>
        <source>The colour of the button beside the main one.</source>
        <translation>El color del botón que está junto al principal.</translation>
    </message>
    <message>
        <source>Text on the second button</source>
        <translation>Texto del segundo botón</translation>
    </message>
    <message>
        <source>The colour of the words on the button beside the main one.</source>
        <translation>El color de las palabras del botón que está junto al principal.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The colour of ordinary words.</source>
        <translation>El color de las palabras corrientes.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>The colour of titles. All pages use it.</source>
        <translation>El color de los títulos. Lo usan todas las páginas.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The web address of the picture beside the form, or the picture itself.</source>
        <translation>La dirección web de la imagen junto al formulario o la propia imagen.</translation>
    </message>
    <message>
        <source>Place of the picture</source>
        <translation>Posición de la imagen</translation>
    </message>
    <message>
        <source>Which part of the picture stays visible when it does not fit.</source>
        <translation>Qué parte de la imagen queda visible cuando no cabe.</translation>
    </message>
    <message>
        <source>Behind the picture</source>
        <translation>Detrás de la imagen</translation>
    </message>
    <message>
        <source>The colour that is seen around the picture.</source>
        <translation>El color que se ve alrededor de la imagen.</translation>
    </message>
    <message>
        <source>Background of newer pages</source>
        <translation>Fondo de las páginas nuevas</translation>
    </message>
    <message>
        <source>Text of newer pages</source>
        <translation>Texto de las páginas nuevas</translation>
    </message>
    <message>
        <source>Text on buttons of newer pages</source>
        <translation>Texto de los botones de las páginas nuevas</translation>
    </message>
    <message>
        <source>Picture of newer pages</source>
        <translation>Imagen de las páginas nuevas</translation>
    </message>
    <message>
        <source>The web address of the picture beside the form.</source>
        <translation>La dirección web de la imagen junto al formulario.</translation>
    </message>
    <message>
        <source>Behind the picture of newer pages</source>
        <translation>Detrás de la imagen de las páginas nuevas</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Imagen de fondo</translation>
    </message>
    <message>
        <source>The web address of the picture behind the page.</source>
        <translation>La dirección web de la imagen de fondo de la página.</translation>
    </message>
    <message>
        <source>Behind the background picture</source>
        <translation>Detrás de la imagen de fondo</translation>
    </message>
    <message>
        <source>The colour that is seen around the background picture.</source>
        <translation>El color que se ve alrededor de la imagen de fondo.</translation>
    </message>
    <message>
        <source>Practice with a fixed code</source>
        <translation>Probar con un código fijo</translation>
    </message>
    <message>
        <source>People can try the project with one fixed code. Leave it off once real people use it.</source>
        <translation>Las personas pueden probar el proyecto con un código fijo. Déjelo desactivado cuando lo usen personas reales.</translation>
    </message>
    <message>
        <source>Fixed code</source>
        <translation>Código fijo</translation>
    </message>
    <message>
        <source>The code that works in practice mode. The provider makes it.</source>
        <translation>El código que sirve en el modo de prueba. Lo genera el proveedor.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>The provider&apos;s own identifier of this project.</source>
        <translation>El identificador que el proveedor da a este proyecto.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>The flows that belong to this project.</source>
        <translation>Los flujos que pertenecen a este proyecto.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Who may work on this project at the provider.</source>
        <translation>Quién puede trabajar en este proyecto en el sistema del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s code of the collection of faces that this project searches.</source>
        <translation>El código que el proveedor da a la colección de rostros en la que busca este proyecto.</translation>
    </message>
    <message>
        <source>Assigned collection</source>
        <translation>Colección asignada</translation>
    </message>
    <message>
        <source>The collection of faces that the provider assigned to this project.</source>
        <translation>La colección de rostros que el proveedor asignó a este proyecto.</translation>
    </message>
    <message>
        <source>Current step of the assistant</source>
        <translation>Paso actual del asistente</translation>
    </message>
    <message>
        <source>How far the provider&apos;s own assistant for new projects came.</source>
        <translation>Hasta dónde llegó el asistente del proveedor para proyectos nuevos.</translation>
    </message>
    <message>
        <source>Last step of the assistant</source>
        <translation>Último paso del asistente</translation>
    </message>
    <message>
        <source>The furthest step that the provider&apos;s own assistant for new projects reached.</source>
        <translation>El paso más avanzado al que llegó el asistente del proveedor para proyectos nuevos.</translation>
    </message>
    <message>
        <source>Which generation of the provider&apos;s settings this project uses.</source>
        <translation>Qué generación de ajustes del proveedor usa este proyecto.</translation>
    </message>
    <message>
        <source>When the provider created this project.</source>
        <translation>Cuándo creó el proveedor este proyecto.</translation>
    </message>
    <message>
        <source>When the provider last stored a change to this project.</source>
        <translation>Cuándo guardó el proveedor el último cambio de este proyecto.</translation>
    </message>
    <message>
        <source>Give the web page with your privacy notice, because people have to agree to it.</source>
        <translation>Indique la página web con su aviso de privacidad, porque las personas deben aceptarlo.</translation>
    </message>
    <message>
        <source>Give the web page with your terms and conditions, because people have to agree to them.</source>
        <translation>Indique la página web con sus términos y condiciones, porque las personas deben aceptarlos.</translation>
    </message>
    <message>
        <source>Choose at least one country, or all countries.</source>
        <translation>Elija al menos un país, o todos los países.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need the person in charge for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan la persona responsable de la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need an email address for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan un correo electrónico para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need an address for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan una dirección para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need a city for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan una ciudad para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need a country for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan un país para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need a postal code for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan un código postal para la protección de datos.</translation>
    </message>
    <message>
        <source>Onboarding by steps</source>
        <translation>Registro por pasos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Which checks this flow knows, and how each of them works.</source>
        <translation>Qué comprobaciones conoce este flujo y cómo funciona cada una.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The order in which the applicant goes through the checks.</source>
        <translation>El orden en que el solicitante pasa por las comprobaciones.</translation>
    </message>
    <message>
        <source>What this flow is called in lists.</source>
        <translation>Cómo se llama este flujo en las listas.</translation>
    </message>
    <message>
        <source>Check the email address</source>
        <translation>Comprobar el correo electrónico</translation>
    </message>
    <message>
        <source>The applicant proves that the email address is theirs.</source>
        <translation>El solicitante demuestra que el correo electrónico es suyo.</translation>
    </message>
    <message>
        <source>Email check is mandatory</source>
        <translation>La comprobación del correo es obligatoria</translation>
    </message>
    <message>
        <source>The applicant cannot go on without proving the email address.</source>
        <translation>El solicitante no puede continuar sin demostrar que el correo es suyo.</translation>
    </message>
    <message>
        <source>Way to check the email address</source>
        <translation>Forma de comprobar el correo electrónico</translation>
    </message>
    <message>
        <source>How the applicant proves that the email address is theirs.</source>
        <translation>Cómo demuestra el solicitante que el correo electrónico es suyo.</translation>
    </message>
    <message>
        <source>Check the phone number</source>
        <translation>Comprobar el número de teléfono</translation>
    </message>
    <message>
        <source>The applicant proves that the phone number is theirs.</source>
        <translation>El solicitante demuestra que el teléfono es suyo.</translation>
    </message>
    <message>
        <source>Phone check is mandatory</source>
        <translation>La comprobación del teléfono es obligatoria</translation>
    </message>
    <message>
        <source>The applicant cannot go on without proving the phone number.</source>
        <translation>El solicitante no puede continuar sin demostrar que el teléfono es suyo.</translation>
    </message>
    <message>
        <source>Way to check the phone number</source>
        <translation>Forma de comprobar el número de teléfono</translation>
    </message>
    <message>
        <source>How the applicant proves that the phone number is theirs.</source>
        <translation>Cómo demuestra el solicitante que el teléfono es suyo.</translation>
    </message>
    <message>
        <source>Check the face</source>
        <translation>Comprobar el rostro</translation>
    </message>
    <message>
        <source>The applicant shows the face to the camera.</source>
        <translation>El solicitante muestra su rostro a la cámara.</translation>
    </message>
    <message>
        <source>Face check is mandatory</source>
        <translation>La comprobación del rostro es obligatoria</translation>
    </message>
    <message>
        <source>The applicant cannot go on without showing the face.</source>
        <translation>El solicitante no puede continuar sin mostrar su rostro.</translation>
    </message>
    <message>
        <source>Prove a live person</source>
        <translation>Demostrar que hay una persona real</translation>
    </message>
    <message>
        <source>The face check also proves that a live person is in front of the camera, not a picture.</source>
        <translation>La comprobación del rostro demuestra además que ante la cámara hay una persona real y no una imagen.</translation>
    </message>
    <message>
        <source>Document verification</source>
        <translation>Verificación de documentos</translation>
    </message>
    <message>
        <source>The provider names these settings without describing them. They are kept as they are.</source>
        <translation>El proveedor nombra estos ajustes sin describirlos. Se conservan tal como están.</translation>
    </message>
    <message>
        <source>Security thresholds</source>
        <translation>Umbrales de seguridad</translation>
    </message>
    <message>
        <source>Search modes</source>
        <translation>Modos de búsqueda</translation>
    </message>
    <message>
        <source>Order of steps</source>
        <translation>Orden de los pasos</translation>
    </message>
    <message>
        <source>The steps of this flow. The number of a step says when it comes.</source>
        <translation>Los pasos de este flujo. El número de un paso dice cuándo llega.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What the applicant does in this step.</source>
        <translation>Lo que hace el solicitante en este paso.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When this step comes. The step with the smallest number is first.</source>
        <translation>Cuándo llega este paso. El paso con el número menor es el primero.</translation>
    </message>
    <message>
        <source>Whether the applicant has to complete this step before going on.</source>
        <translation>Si el solicitante debe completar este paso antes de continuar.</translation>
    </message>
    <message>
        <source>Way to check</source>
        <translation>Forma de comprobar</translation>
    </message>
    <message>
        <source>How an email address or a phone number is proven in this step.</source>
        <translation>Cómo se comprueba en este paso un correo electrónico o un teléfono.</translation>
    </message>
    <message>
        <source>Live person</source>
        <translation>Persona real</translation>
    </message>
    <message>
        <source>Whether a face step also proves that a live person is in front of the camera.</source>
        <translation>Si un paso de rostro demuestra además que hay una persona real ante la cámara.</translation>
    </message>
    <message>
        <source>The email check cannot be mandatory while it is off.</source>
        <translation>La comprobación del correo no puede ser obligatoria mientras esté desactivada.</translation>
    </message>
    <message>
        <source>One of the steps checks the email address, so that check has to be on.</source>
        <translation>Uno de los pasos comprueba el correo electrónico, así que esa comprobación debe estar activada.</translation>
    </message>
    <message>
        <source>The phone check cannot be mandatory while it is off.</source>
        <translation>La comprobación del teléfono no puede ser obligatoria mientras esté desactivada.</translation>
    </message>
    <message>
        <source>One of the steps checks the phone number, so that check has to be on.</source>
        <translation>Uno de los pasos comprueba el teléfono, así que esa comprobación debe estar activada.</translation>
    </message>
    <message>
        <source>The face check cannot be mandatory while it is off.</source>
        <translation>La comprobación del rostro no puede ser obligatoria mientras esté desactivada.</translation>
    </message>
    <message>
        <source>One of the steps checks the face, so that check has to be on.</source>
        <translation>Uno de los pasos comprueba el rostro, así que esa comprobación debe estar activada.</translation>
    </message>
    <message>
        <source>Add at least one step, because a flow without steps checks nothing.</source>
        <translation>Agregue al menos un paso, porque un flujo sin pasos no comprueba nada.</translation>
    </message>
    <message>
        <source>Business onboarding</source>
        <translation>Registro de empresas</translation>
    </message>
    <message>
        <source>What this flow is and whether it takes applicants.</source>
        <translation>Qué es este flujo y si admite solicitantes.</translation>
    </message>
    <message>
        <source>Company sign-up form</source>
        <translation>Formulario de registro de la empresa</translation>
    </message>
    <message>
        <source>What is entered about the company before the verification starts.</source>
        <translation>Lo que se indica sobre la empresa antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>List check</source>
        <translation>Consulta de listas</translation>
    </message>
    <message>
        <source>Checks each applicant against a list of your own before the verification goes on.</source>
        <translation>Compara a cada solicitante con una lista propia antes de continuar la verificación.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Which documents the company has to show and how they are checked.</source>
        <translation>Qué documentos debe presentar la empresa y cómo se comprueban.</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Representantes</translation>
    </message>
    <message>
        <source>How many legal representatives take part and how they are invited.</source>
        <translation>Cuántos representantes legales participan y cómo se les invita.</translation>
    </message>
    <message>
        <source>Representative&apos;s details</source>
        <translation>Datos del representante</translation>
    </message>
    <message>
        <source>What each representative enters before the verification starts.</source>
        <translation>Lo que cada representante indica antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>Representative&apos;s documents</source>
        <translation>Documentos del representante</translation>
    </message>
    <message>
        <source>Which documents each representative has to show and how they are checked.</source>
        <translation>Qué documentos debe presentar cada representante y cómo se comprueban.</translation>
    </message>
    <message>
        <source>Representative&apos;s liveness</source>
        <translation>Prueba de vida del representante</translation>
    </message>
    <message>
        <source>The selfie check for each representative.</source>
        <translation>La comprobación con selfi de cada representante.</translation>
    </message>
    <message>
        <source>After verification</source>
        <translation>Después de la verificación</translation>
    </message>
    <message>
        <source>Where the applicant goes at the end and how your systems hear of the result.</source>
        <translation>A dónde va el solicitante al terminar y cómo se enteran sus sistemas del resultado.</translation>
    </message>
    <message>
        <source>What this flow is called in lists. The provider takes it when the flow is created and offers no way to change it later.</source>
        <translation>Cómo se llama este flujo en las listas. El proveedor lo recibe al crear el flujo y no ofrece forma de cambiarlo después.</translation>
    </message>
    <message>
        <source>A note for your colleagues about what this flow is for. It is stored when the flow is created.</source>
        <translation>Una nota para sus colegas sobre la finalidad de este flujo. Se guarda al crear el flujo.</translation>
    </message>
    <message>
        <source>Only an active flow takes applicants. A draft is still being prepared, and a paused flow turns new applicants away until it is active again.</source>
        <translation>Solo un flujo activo admite solicitantes. Un borrador todavía se está preparando, y un flujo en pausa rechaza a los nuevos solicitantes hasta que vuelva a estar activo.</translation>
    </message>
    <message>
        <source>Whom this flow verifies. Leave it at companies: a flow for people has other steps and is best created anew.</source>
        <translation>A quién verifica este flujo. Déjelo en empresas: un flujo para personas tiene otros pasos y conviene crearlo de nuevo.</translation>
    </message>
    <message>
        <source>An onboarding flow verifies someone new. Leave it as it is: a login flow has other settings.</source>
        <translation>Un flujo de registro verifica a alguien nuevo. Déjelo como está: un flujo de inicio de sesión tiene otros ajustes.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard always stores format version 3.</source>
        <translation>El panel del proveedor siempre guarda la versión 3 del formato.</translation>
    </message>
    <message>
        <source>The provider&apos;s project that this flow belongs to. It is chosen when the flow is created.</source>
        <translation>El proyecto del proveedor al que pertenece este flujo. Se elige al crear el flujo.</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s details</source>
        <translation>Pedir los datos de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter its basic details.</source>
        <translation>La persona que registra la empresa debe indicar sus datos básicos.</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Whether only the company&apos;s name is asked for, or its registration number as well.</source>
        <translation>Si se pide solo el nombre de la empresa o también su número de registro.</translation>
    </message>
    <message>
        <source>Name and registration number</source>
        <translation>Nombre y número de registro</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s address</source>
        <translation>Pedir la dirección de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter its address.</source>
        <translation>La persona que registra la empresa debe indicar su dirección.</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s email address</source>
        <translation>Pedir el correo electrónico de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter an email address. With verification by code, the address is also proven to be theirs.</source>
        <translation>La persona que registra la empresa debe indicar un correo electrónico. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Company email verification</source>
        <translation>Verificación del correo de la empresa</translation>
    </message>
    <message>
        <source>How the company proves that the email address is theirs. With no verification, any address is accepted.</source>
        <translation>Cómo demuestra la empresa que el correo electrónico es suyo. Sin verificación se acepta cualquier dirección.</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s phone number</source>
        <translation>Pedir el teléfono de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter a phone number. With verification by code, the number is also proven to be theirs.</source>
        <translation>La persona que registra la empresa debe indicar un número de teléfono. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Company phone verification</source>
        <translation>Verificación del teléfono de la empresa</translation>
    </message>
    <message>
        <source>How the company receives the code that proves the phone number is theirs. With no verification, any number is accepted.</source>
        <translation>Cómo recibe la empresa el código que demuestra que el teléfono es suyo. Sin verificación se acepta cualquier número.</translation>
    </message>
    <message>
        <source>Preselected company dial code</source>
        <translation>Prefijo telefónico inicial de la empresa</translation>
    </message>
    <message>
        <source>The country dial code that the phone box starts with, such as +57. Another one can be chosen.</source>
        <translation>El prefijo de país con el que aparece la casilla del teléfono, por ejemplo +57. Se puede elegir otro.</translation>
    </message>
    <message>
        <source>Show terms and conditions to the company</source>
        <translation>Mostrar los términos y condiciones a la empresa</translation>
    </message>
    <message>
        <source>The company sees your terms and conditions on its sign-up form.</source>
        <translation>La empresa ve sus términos y condiciones en el formulario de registro.</translation>
    </message>
    <message>
        <source>Show privacy notice to the company</source>
        <translation>Mostrar el aviso de privacidad a la empresa</translation>
    </message>
    <message>
        <source>The company sees your privacy notice on its sign-up form.</source>
        <translation>La empresa ve su aviso de privacidad en el formulario de registro.</translation>
    </message>
    <message>
        <source>Verify the company</source>
        <translation>Verificar la empresa</translation>
    </message>
    <message>
        <source>Whether the company itself has to show documents. Turning it on makes the flow stricter.</source>
        <translation>Si la propia empresa debe presentar documentos. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Representatives step</source>
        <translation>Paso de representantes</translation>
    </message>
    <message>
        <source>Whether the company&apos;s legal representatives have to verify themselves. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los representantes legales de la empresa deben verificarse. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Whether representatives have to take a selfie that proves a live person is present. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los representantes deben tomarse una selfi que demuestre que hay una persona real presente. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Company document attempts allowed</source>
        <translation>Intentos permitidos con documentos de la empresa</translation>
    </message>
    <message>
        <source>How often the company may try to have a document accepted. Fewer attempts make the flow stricter.</source>
        <translation>Cuántas veces puede intentar la empresa que se acepte un documento. Menos intentos hacen el flujo más estricto.</translation>
    </message>
    <message>
        <source>Accepted company documents</source>
        <translation>Documentos de empresa aceptados</translation>
    </message>
    <message>
        <source>Which company documents are accepted from each country. A company from a country that is not listed cannot pass this step.</source>
        <translation>Qué documentos de empresa se aceptan de cada país. Una empresa de un país que no está en la lista no puede superar este paso.</translation>
    </message>
    <message>
        <source>No category is accepted, so applicants from here cannot pass this step.</source>
        <translation>No se acepta ninguna categoría, por lo que los solicitantes de aquí no pueden superar este paso.</translation>
    </message>
    <message>
        <source>The issuing country by its English name, or World for documents of any country.</source>
        <translation>El país emisor por su nombre en inglés, o World para documentos de cualquier país.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The kinds of document for this country and whether each is accepted.</source>
        <translation>Los tipos de documento de este país y si se acepta cada uno.</translation>
    </message>
    <message>
        <source>This accepted category has no template. The provider&apos;s dashboard would ask for at least one.</source>
        <translation>Esta categoría aceptada no tiene plantilla. El panel del proveedor pediría al menos una.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Se acepta</translation>
    </message>
    <message>
        <source>Whether applicants from this country may use this kind of document.</source>
        <translation>Si los solicitantes de este país pueden usar este tipo de documento.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>The kind of document.</source>
        <translation>El tipo de documento.</translation>
    </message>
    <message>
        <source>Company registration</source>
        <translation>Registro mercantil</translation>
    </message>
    <message>
        <source>Tax document</source>
        <translation>Documento fiscal</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprobante de domicilio</translation>
    </message>
    <message>
        <source>Bank document</source>
        <translation>Documento bancario</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The document layouts that the provider recognises in this category. With none chosen, the provider&apos;s dashboard would not save the category.</source>
        <translation>Los diseños de documento que el proveedor reconoce en esta categoría. Si no se elige ninguno, el panel del proveedor no guardaría la categoría.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the document layout.</source>
        <translation>El identificador que el proveedor da al diseño del documento.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Whether the applicant must show this very document or may show another one of the category.</source>
        <translation>Si el solicitante debe presentar precisamente este documento o puede presentar otro de la categoría.</translation>
    </message>
    <message>
        <source>Check the company&apos;s criminal history</source>
        <translation>Consultar los antecedentes penales de la empresa</translation>
    </message>
    <message>
        <source>Looks for the company in criminal records and on wanted lists. Turning it on makes the flow stricter.</source>
        <translation>Busca a la empresa en registros de antecedentes penales y en listas de búsqueda. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Criminal history sources for the company</source>
        <translation>Fuentes de antecedentes penales para la empresa</translation>
    </message>
    <message>
        <source>Check company details against official sources</source>
        <translation>Comparar los datos de la empresa con fuentes oficiales</translation>
    </message>
    <message>
        <source>Compares what the company states with official registers. Turning it on makes the flow stricter.</source>
        <translation>Compara lo que declara la empresa con registros oficiales. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Screen the company against databases</source>
        <translation>Buscar la empresa en bases de datos</translation>
    </message>
    <message>
        <source>Looks for the company on sanctions and watch lists. It needs the criminal history check or the check against official sources.</source>
        <translation>Busca a la empresa en listas de sanciones y de vigilancia. Requiere la consulta de antecedentes penales o la comparación con fuentes oficiales.</translation>
    </message>
    <message>
        <source>Fewest representatives</source>
        <translation>Mínimo de representantes</translation>
    </message>
    <message>
        <source>How many legal representatives have to verify themselves at least. A higher number is stricter.</source>
        <translation>Cuántos representantes legales deben verificarse como mínimo. Un número mayor es más estricto.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard allows 1 to 10 representatives.</source>
        <translation>El panel del proveedor permite de 1 a 10 representantes.</translation>
    </message>
    <message>
        <source>Most representatives</source>
        <translation>Máximo de representantes</translation>
    </message>
    <message>
        <source>How many legal representatives the company may name at most.</source>
        <translation>Cuántos representantes legales puede nombrar la empresa como máximo.</translation>
    </message>
    <message>
        <source>Invitation by</source>
        <translation>Invitación por</translation>
    </message>
    <message>
        <source>How each representative receives the invitation to verify themselves.</source>
        <translation>Cómo recibe cada representante la invitación para verificarse.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Name entry</source>
        <translation>Forma de indicar el nombre</translation>
    </message>
    <message>
        <source>Whether the applicant types the name into one box or into separate boxes for first and last name.</source>
        <translation>Si el solicitante escribe su nombre en una sola casilla o en casillas separadas para nombre y apellido.</translation>
    </message>
    <message>
        <source>One box</source>
        <translation>Una sola casilla</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Preselected dial code</source>
        <translation>Prefijo telefónico inicial</translation>
    </message>
    <message>
        <source>The country dial code that the phone box starts with, such as +57. The applicant can choose another one.</source>
        <translation>El prefijo de país con el que aparece la casilla del teléfono, por ejemplo +57. El solicitante puede elegir otro.</translation>
    </message>
    <message>
        <source>Ask for additional details</source>
        <translation>Pedir datos adicionales</translation>
    </message>
    <message>
        <source>The sign-up form also asks for the details listed below. While this is off, the list has no effect.</source>
        <translation>El formulario de registro pide también los datos de la lista siguiente. Mientras esté desactivado, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>A short name without spaces under which the answer is stored.</source>
        <translation>Un nombre corto sin espacios con el que se guarda la respuesta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What the applicant reads beside the box.</source>
        <translation>Lo que el solicitante lee junto a la casilla.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of answer the box takes. The provider documents only text.</source>
        <translation>Qué tipo de respuesta admite la casilla. El proveedor solo documenta text.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Whether the applicant must answer before going on.</source>
        <translation>Si el solicitante debe responder antes de continuar.</translation>
    </message>
    <message>
        <source>Verification methods</source>
        <translation>Métodos de verificación</translation>
    </message>
    <message>
        <source>How a document is captured and read. At least one is needed unless the document step is skipped.</source>
        <translation>Cómo se captura y se lee un documento. Se necesita al menos uno, salvo que se omita el paso de documentos.</translation>
    </message>
    <message>
        <source>Camera scan</source>
        <translation>Captura con la cámara</translation>
    </message>
    <message>
        <source>File upload</source>
        <translation>Carga de archivo</translation>
    </message>
    <message>
        <source>Accepted documents</source>
        <translation>Documentos aceptados</translation>
    </message>
    <message>
        <source>Which documents are accepted from each country. An applicant from a country that is not listed cannot pass this step.</source>
        <translation>Qué documentos se aceptan de cada país. Un solicitante de un país que no está en la lista no puede superar este paso.</translation>
    </message>
    <message>
        <source>Government ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Licencia de conducir</translation>
    </message>
    <message>
        <source>Check details against official sources</source>
        <translation>Comparar los datos con fuentes oficiales</translation>
    </message>
    <message>
        <source>Compares what the applicant states with official registers. Turning it on makes the flow stricter.</source>
        <translation>Compara lo que declara el solicitante con registros oficiales. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Screen against databases</source>
        <translation>Buscar en bases de datos</translation>
    </message>
    <message>
        <source>Looks for the applicant on sanctions and watch lists. It needs the criminal history check or the check against official sources.</source>
        <translation>Busca al solicitante en listas de sanciones y de vigilancia. Requiere la consulta de antecedentes penales o la comparación con fuentes oficiales.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard keeps the match with the document photo between 0.70 and 0.95.</source>
        <translation>El panel del proveedor mantiene la coincidencia con la foto del documento entre 0,70 y 0,95.</translation>
    </message>
    <message>
        <source>Below 0.81 the search reports more false matches.</source>
        <translation>Por debajo de 0,81 la búsqueda da más coincidencias falsas.</translation>
    </message>
    <message>
        <source>Way of identification</source>
        <translation>Forma de identificación</translation>
    </message>
    <message>
        <source>Whether identification works in the traditional way or with a zero-knowledge proof. The provider does not document the difference.</source>
        <translation>Si la identificación funciona de la forma tradicional o con una prueba de conocimiento cero. El proveedor no documenta la diferencia.</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Tradicional</translation>
    </message>
    <message>
        <source>Zero knowledge</source>
        <translation>Conocimiento cero</translation>
    </message>
    <message>
        <source>Where the list that applicants are checked against comes from. With no list, everyone may apply.</source>
        <translation>De dónde viene la lista con la que se compara a los solicitantes. Sin lista, cualquiera puede presentarse.</translation>
    </message>
    <message>
        <source>Whether applicants on the list are turned away. While it is not used, the list has no effect.</source>
        <translation>Si se rechaza a los solicitantes que figuran en la lista. Mientras no se use, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>Turn away applicants on the list</source>
        <translation>Rechazar a los solicitantes de la lista</translation>
    </message>
    <message>
        <source>The web address of your service that the provider asks about each applicant.</source>
        <translation>La dirección web de su servicio al que el proveedor consulta sobre cada solicitante.</translation>
    </message>
    <message>
        <source>Stored redirect address</source>
        <translation>Dirección de destino guardada</translation>
    </message>
    <message>
        <source>A second copy of the redirect address that the provider keeps. Change the one under After verification instead.</source>
        <translation>Una segunda copia de la dirección de destino que guarda el proveedor. Cambie en su lugar la que está en Después de la verificación.</translation>
    </message>
    <message>
        <source>Stored webhook address</source>
        <translation>Dirección de webhook guardada</translation>
    </message>
    <message>
        <source>The address behind the chosen webhook, as the provider reports it.</source>
        <translation>La dirección del webhook elegido, tal como la informa el proveedor.</translation>
    </message>
    <message>
        <source>Ask for an email address or a phone number, so that the company can be reached.</source>
        <translation>Pida un correo electrónico o un número de teléfono para poder comunicarse con la empresa.</translation>
    </message>
    <message>
        <source>Screening needs the criminal history check or the check against official sources to be on.</source>
        <translation>La búsqueda en bases de datos requiere que esté activada la consulta de antecedentes penales o la comparación con fuentes oficiales.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard always asks for the full name.</source>
        <translation>El panel del proveedor siempre pide el nombre completo.</translation>
    </message>
    <message>
        <source>Add at least one additional detail, because the sign-up form is set to ask for them.</source>
        <translation>Agregue al menos un dato adicional, porque el formulario de registro está configurado para pedirlos.</translation>
    </message>
    <message>
        <source>Ask for an email address or a phone number, so that the representative can be reached.</source>
        <translation>Pida un correo electrónico o un número de teléfono para poder comunicarse con el representante.</translation>
    </message>
    <message>
        <source>A source is chosen, but its list has no effect until applicants on it are turned away.</source>
        <translation>Se eligió un origen, pero su lista no tiene efecto mientras no se rechace a los solicitantes que figuran en ella.</translation>
    </message>
    <message>
        <source>What this flow is and whether people can sign in with it.</source>
        <translation>Qué es este flujo y si las personas pueden iniciar sesión con él.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Lista de acceso</translation>
    </message>
    <message>
        <source>Who may sign in at all.</source>
        <translation>Quién puede iniciar sesión.</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Después de iniciar sesión</translation>
    </message>
    <message>
        <source>Where people go once they are signed in and how your systems hear of it.</source>
        <translation>A dónde van las personas una vez iniciada la sesión y cómo se enteran sus sistemas.</translation>
    </message>
    <message>
        <source>Whom this flow lets in. The sign-in steps are the same for both.</source>
        <translation>A quién deja entrar este flujo. Los pasos de inicio de sesión son los mismos para ambos.</translation>
    </message>
    <message>
        <source>A login flow lets people who are already known in. Leave it as it is: an onboarding flow has other settings.</source>
        <translation>Un flujo de inicio de sesión deja entrar a personas ya conocidas. Déjelo como está: un flujo de registro tiene otros ajustes.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard allows a minimum liveness score of at most 0.89 for signing in.</source>
        <translation>El panel del proveedor permite un puntaje mínimo de prueba de vida de 0,89 como máximo para iniciar sesión.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Where the list of people who may sign in comes from.</source>
        <translation>De dónde viene la lista de personas que pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>Whether only the people on the list may sign in. While it is not used, the list has no effect.</source>
        <translation>Si solo pueden iniciar sesión las personas de la lista. Mientras no se use, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>The web address of your service that the provider asks about each person who signs in.</source>
        <translation>La dirección web de su servicio al que el proveedor consulta sobre cada persona que inicia sesión.</translation>
    </message>
    <message>
        <source>A second copy of the redirect address that the provider keeps. Change the one under After signing in instead.</source>
        <translation>Una segunda copia de la dirección de destino que guarda el proveedor. Cambie en su lugar la que está en Después de iniciar sesión.</translation>
    </message>
    <message>
        <source>Email verification has no effect while signing in by email is off.</source>
        <translation>La verificación del correo electrónico no tiene efecto mientras esté desactivado el inicio de sesión por correo.</translation>
    </message>
    <message>
        <source>Phone verification has no effect while signing in by phone is off.</source>
        <translation>La verificación del teléfono no tiene efecto mientras esté desactivado el inicio de sesión por teléfono.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard lets only people on the list sign in.</source>
        <translation>El panel del proveedor solo deja iniciar sesión a las personas de la lista.</translation>
    </message>
    <message>
        <source>Personal onboarding</source>
        <translation>Registro de personas</translation>
    </message>
    <message>
        <source>Whom this flow verifies. Leave it at people: a flow for companies has other steps and is best created anew.</source>
        <translation>A quién verifica este flujo. Déjelo en personas: un flujo para empresas tiene otros pasos y conviene crearlo de nuevo.</translation>
    </message>
    <message>
        <source>Choose at least one verification method, because the document step is not skipped.</source>
        <translation>Elija al menos un método de verificación, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Add at least one country with accepted documents, because the document step is not skipped.</source>
        <translation>Agregue al menos un país con documentos aceptados, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Prefijo de país</translation>
    </message>
    <message>
        <source>The code of the phone number&apos;s country, also called dial code, such as +57. Needed when people sign in by phone.</source>
        <translation>El prefijo del país del número de teléfono, como +57. Hace falta cuando las personas entran por teléfono.</translation>
    </message>
    <message>
        <source>The phone number in digits, without the country code. Needed when people sign in by phone.</source>
        <translation>El número de teléfono en cifras, sin el prefijo de país. Hace falta cuando las personas entran por teléfono.</translation>
    </message>
    <message>
        <source>There is nobody to replace the stored list with. Add people, or turn off replacing it.</source>
        <translation>No hay nadie con quien sustituir la lista guardada. Añada personas o desactive la sustitución.</translation>
    </message>
    <message>
        <source>Full onboarding: email, phone, face</source>
        <translation>Alta completa: correo, teléfono, rostro</translation>
    </message>
    <message>
        <source>Checks a new person step by step: a code by email, a code by phone and a live selfie.</source>
        <translation>Verifica a una persona nueva paso a paso: un código por correo, un código por teléfono y una selfi en vivo.</translation>
    </message>
    <message>
        <source>Login by email and phone</source>
        <translation>Inicio de sesión por correo y teléfono</translation>
    </message>
    <message>
        <source>Lets people sign in with a code that they get by email and one by phone.</source>
        <translation>Permite iniciar sesión con un código que llega por correo y otro por teléfono.</translation>
    </message>
    <message>
        <source>Onboarding with documents</source>
        <translation>Alta con documentos</translation>
    </message>
    <message>
        <source>Checks a new person by contact details, an identity document and a live selfie.</source>
        <translation>Verifica a una persona nueva con datos de contacto, un documento de identidad y una selfi en vivo.</translation>
    </message>
    <message>
        <source>Passwordless login with face</source>
        <translation>Inicio de sesión sin contraseña, con el rostro</translation>
    </message>
    <message>
        <source>Lets people sign in with a code by email and a live selfie instead of a password.</source>
        <translation>Permite iniciar sesión con un código por correo y una selfi en vivo en lugar de una contraseña.</translation>
    </message>
    <message>
        <source>Sign up companies</source>
        <translation>Dar de alta a empresas</translation>
    </message>
    <message>
        <source>Checks a company that signs up, and the people who own or represent it.</source>
        <translation>Verifica a una empresa que se registra y a las personas que son sus dueñas o la representan.</translation>
    </message>
    <message>
        <source>Login of people you know</source>
        <translation>Inicio de sesión de personas conocidas</translation>
    </message>
    <message>
        <source>Lets people who are already known sign in again by email, phone or a live selfie.</source>
        <translation>Permite que personas ya conocidas inicien sesión de nuevo por correo, teléfono o una selfi en vivo.</translation>
    </message>
    <message>
        <source>Sign up people</source>
        <translation>Dar de alta a personas</translation>
    </message>
    <message>
        <source>Checks a person who signs up: contact details, identity documents and a live selfie.</source>
        <translation>Verifica a una persona que se registra: datos de contacto, documentos de identidad y una selfi en vivo.</translation>
    </message>
    <message>
        <source>The people to put on the provider&apos;s list with the next sending, at most 500 at once. The provider keeps them apart from the flow: the button below the table shows who is stored.</source>
        <translation>Las personas que se agregan a la lista del proveedor con el próximo envío, como máximo 500 a la vez. El proveedor las guarda aparte del flujo: el botón debajo de la tabla muestra quiénes están guardados.</translation>
    </message>
</context>
<context>
    <name>FlowSchemaParser</name>
    <message>
        <source>x-dialect, x-kind and title are needed</source>
        <translation>se necesitan x-dialect, x-kind y title</translation>
    </message>
    <message>
        <source>a rule names %1, which is no field</source>
        <translation>una regla nombra %1, que no es un campo</translation>
    </message>
    <message>
        <source>The field table %1 cannot be used: %2.</source>
        <translation>La tabla de campos %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 names no section of x-sections</source>
        <translation>%1 no nombra ninguna sección de x-sections</translation>
    </message>
    <message>
        <source>%1 asks for the unknown editor &quot;%2&quot;</source>
        <translation>%1 pide el editor desconocido &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 has no title</source>
        <translation>%1 no tiene title</translation>
    </message>
</context>
<context>
    <name>FlowService</name>
    <message>
        <source>This version of Flowform cannot talk to Didit yet.</source>
        <translation>Esta versión de Flowform todavía no puede comunicarse con Didit.</translation>
    </message>
    <message>
        <source>Flowform does not know the provider “%1”.</source>
        <translation>Flowform no conoce el proveedor “%1”.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Use an account at Verifik.</source>
        <translation>Use una cuenta de Verifik.</translation>
    </message>
    <message>
        <source>This provider has no projects, webhooks or lists of people.</source>
        <translation>Este proveedor no tiene proyectos, webhooks ni listas de personas.</translation>
    </message>
</context>
<context>
    <name>FlowTemplates</name>
    <message>
        <source>There is no template called %1.</source>
        <translation>No hay ninguna plantilla llamada %1.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo cambiados</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Settings of this flow</source>
        <translation>Ajustes de este flujo</translation>
    </message>
    <message>
        <source>These settings are not in the provider&apos;s public documentation.</source>
        <translation>Estos ajustes no figuran en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>This can only be set when the flow is created.</source>
        <translation>Esto solo se puede definir al crear el flujo.</translation>
    </message>
    <message>
        <source>Not in the public documentation.</source>
        <translation>No figura en la documentación pública.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Not understood by this version&quot;, %2 how many settings it holds</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown because “%1” is “%2”.</source>
        <extracomment>%1 is a setting such as &quot;Source of the list&quot;, %2 its value such as &quot;Own service&quot;</extracomment>
        <translation>Se muestra porque “%1” es “%2”.</translation>
    </message>
    <message>
        <source>The other settings do not call for this one; it is shown because it holds a value.</source>
        <translation>Los otros ajustes no requieren este; se muestra porque tiene un valor.</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con “%1”.</translation>
    </message>
    <message>
        <source>Nothing is changed. Every setting is as the provider has it.</source>
        <translation>No hay cambios. Todos los ajustes están como los tiene el proveedor.</translation>
    </message>
</context>
<context>
    <name>GoingLiveDialog</name>
    <message>
        <source>Activate “%1”</source>
        <translation>Activar «%1»</translation>
    </message>
    <message>
        <source>Applicants can use the flow as soon as it and its project are active.</source>
        <translation>Los solicitantes pueden usar el flujo en cuanto él y su proyecto estén activos.</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>The flow is live. Applicants can use it from now on.</source>
        <translation>El flujo está en servicio. Los solicitantes pueden usarlo desde ahora.</translation>
    </message>
    <message>
        <source>The flow and its project are active already. There is nothing to send.</source>
        <translation>El flujo y su proyecto ya están activos. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Pausar «%1»</translation>
    </message>
    <message>
        <source>Return “%1” to draft</source>
        <translation>Devolver «%1» a borrador</translation>
    </message>
    <message>
        <source>The flow is not live, so nobody is affected.</source>
        <translation>El flujo no está en servicio, así que nadie se ve afectado.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Return to draft</source>
        <translation>&amp;Devolver a borrador</translation>
    </message>
    <message>
        <source>The flow is paused. Applicants cannot use it until you activate it again.</source>
        <translation>El flujo está en pausa. Los solicitantes no podrán usarlo hasta que lo active de nuevo.</translation>
    </message>
    <message>
        <source>The flow is a draft again. Applicants cannot use it until you activate it.</source>
        <translation>El flujo vuelve a ser un borrador. Los solicitantes no podrán usarlo hasta que lo active.</translation>
    </message>
    <message>
        <source>The flow is paused already. There is nothing to send.</source>
        <translation>El flujo ya está en pausa. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>The flow is a draft already. There is nothing to send.</source>
        <translation>El flujo ya es un borrador. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>This flow is live. Once it is paused, applicants cannot use it until you activate it again.</source>
        <translation>Este flujo está en servicio. Cuando esté en pausa, los solicitantes no podrán usarlo hasta que lo active de nuevo.</translation>
    </message>
    <message>
        <source>This flow is live. As a draft, applicants cannot use it until you activate it again.</source>
        <translation>Este flujo está en servicio. Como borrador, los solicitantes no podrán usarlo hasta que lo active de nuevo.</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Puesta en servicio</translation>
    </message>
    <message>
        <source>Show the &amp;exact requests</source>
        <translation>Mostrar las peticiones e&amp;xactas</translation>
    </message>
    <message>
        <source>The exact requests</source>
        <translation>Las peticiones exactas</translation>
    </message>
    <message>
        <source>Hide the &amp;exact requests</source>
        <translation>Ocultar las peticiones e&amp;xactas</translation>
    </message>
    <message>
        <source>Flowform first reads how the flow stands at the provider.</source>
        <translation>Flowform lee primero cómo está el flujo en el proveedor.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Account %1. Reading how the flow stands at the provider…</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cuenta %1. Leyendo cómo está el flujo en el proveedor…</translation>
    </message>
    <message>
        <source>Account %1. Nothing has been sent yet.</source>
        <translation>Cuenta %1. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Re&amp;view and send…</source>
        <translation>Re&amp;visar y enviar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Flowform first looks at what the provider has, and goes on from there.</source>
        <translation>Flowform mira primero lo que tiene el proveedor y continúa desde ahí.</translation>
    </message>
    <message>
        <source>One request to the provider pauses the flow. Nothing else is sent, and its project stays as it is.</source>
        <translation>Una petición al proveedor pone el flujo en pausa. No se envía nada más y su proyecto queda como está.</translation>
    </message>
    <message>
        <source>One request to the provider makes the flow a draft again. Nothing else is sent, and its project stays as it is.</source>
        <translation>Una petición al proveedor convierte el flujo de nuevo en borrador. No se envía nada más y su proyecto queda como está.</translation>
    </message>
    <message>
        <source>Two requests are sent to the provider: the first makes the project “%1” active, the second the flow. No other setting is sent.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>Se envían dos peticiones al proveedor: la primera activa el proyecto «%1» y la segunda el flujo. No se envía ningún otro ajuste.</translation>
    </message>
    <message>
        <source>One request to the provider makes the project “%1” and this flow active. No other setting is sent.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>Una petición al proveedor activa el proyecto «%1» y este flujo. No se envía ningún otro ajuste.</translation>
    </message>
    <message>
        <source>The flow is active already. One request to the provider makes its project “%1” active, too.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>El flujo ya está activo. Una petición al proveedor activa también su proyecto «%1».</translation>
    </message>
    <message>
        <source>The project “%1” is active already. One request to the provider makes the flow active. No other setting is sent.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>El proyecto «%1» ya está activo. Una petición al proveedor activa el flujo. No se envía ningún otro ajuste.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Read the flow again</source>
        <translation>&amp;Leer el flujo de nuevo</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Read as %1, with semicolons between the cells.</source>
        <extracomment>how a file was read; %1 is its encoding, such as UTF-8</extracomment>
        <translation>Leído como %1, con punto y coma entre las celdas.</translation>
    </message>
    <message>
        <source>Read as %1, with tabs between the cells.</source>
        <translation>Leído como %1, con tabuladores entre las celdas.</translation>
    </message>
    <message>
        <source>Read as %1, with commas between the cells.</source>
        <translation>Leído como %1, con comas entre las celdas.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken.</source>
        <translation>
            <numerusform>Se puede tomar %n fila.</numerusform>
            <numerusform>Se pueden tomar %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, for the reason that stands beside each.</source>
        <translation>
            <numerusform>%n fila no, por el motivo que aparece a su lado.</numerusform>
            <numerusform>%n filas no, por el motivo que aparece al lado de cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n valid row(s)</source>
        <translation>
            <numerusform>&amp;Tomar la fila válida (%n)</numerusform>
            <numerusform>&amp;Tomar las %n filas válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take the valid rows</source>
        <translation>&amp;Tomar las filas válidas</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>No se puede tomar ninguna fila.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <extracomment>which rows of a file are shown; %1 is how many there are</extracomment>
        <translation>T&amp;odas las filas (%1)</translation>
    </message>
    <message>
        <source>Rows that &amp;cannot be taken (%1)</source>
        <translation>Filas que &amp;no se pueden tomar (%1)</translation>
    </message>
    <message>
        <source>&amp;Valid rows (%1)</source>
        <translation>Filas &amp;válidas (%1)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <extracomment>a line of a file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>title of the column that says whether a row of a file can be taken</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>a row of a file that can be taken</extracomment>
        <translation>Válida</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1 is larger than %2 MB, so it was not read.</source>
        <translation>%1 ocupa más de %2 MB, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>%1 is empty where JSON was expected.</source>
        <translation>%1 está vacío donde se esperaba JSON.</translation>
    </message>
    <message>
        <source>%1 is a web page where JSON was expected. A proxy or a log-in page may stand in between.</source>
        <translation>%1 es una página web donde se esperaba JSON. Puede haber un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be a flow.</source>
        <translation>%1 tiene demasiados niveles para ser un flujo.</translation>
    </message>
    <message>
        <source>%1 holds characters that are not valid UTF-8 text.</source>
        <translation>%1 contiene caracteres que no son texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it breaks off or is damaged at character %2.</source>
        <translation>%1 no es JSON válido: se interrumpe o está dañado en el carácter %2.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it holds several values.</source>
        <translation>%1 no es JSON válido: contiene varios valores.</translation>
    </message>
    <message>
        <source>%1 is valid JSON, but not an object with named settings.</source>
        <translation>%1 es JSON válido, pero no un objeto con ajustes con nombre.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it is not a number as JSON writes it.</source>
        <translation>%1 no es JSON válido: no es un número como los escribe JSON.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flowform</source>
        <translation>Flowform</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 – Flowform</source>
        <extracomment>Title of the window: %1 is the name of a flow</extracomment>
        <translation>%1 – Flowform</translation>
    </message>
    <message>
        <source>A send is under way.</source>
        <translation>Hay un envío en curso.</translation>
    </message>
    <message>
        <source>There is nothing to send: this computer and the provider have the same settings.</source>
        <translation>No hay nada que enviar: esta computadora y el proveedor tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>Correct the errors in the Problems panel first. Nothing is sent while there are any.</source>
        <translation>Primero corrija los errores del panel de problemas. No se envía nada mientras los haya.</translation>
    </message>
    <message>
        <source>See exactly what will be sent before anything is sent (%1)</source>
        <translation>Vea exactamente qué se enviará antes de enviar nada (%1)</translation>
    </message>
    <message>
        <source>%1 Review and send: you then see both values and decide.</source>
        <translation>%1 Revise y envíe: entonces verá ambos valores y podrá decidir.</translation>
    </message>
    <message>
        <source>Set every field back to what the provider has. Undo brings the edits back.</source>
        <translation>Devuelve cada campo a lo que tiene el proveedor. Deshacer recupera los cambios.</translation>
    </message>
    <message>
        <source>The provider offers no way to delete a flow of this kind. Pause it instead.</source>
        <translation>El proveedor no ofrece forma de eliminar un flujo de este tipo. Póngalo en pausa.</translation>
    </message>
    <message>
        <source>The provider offers no way to delete a project from here. Pause it instead.</source>
        <translation>El proveedor no ofrece forma de eliminar un proyecto desde aquí. Póngalo en pausa.</translation>
    </message>
    <message>
        <source>The provider has nothing to go back to: this exists only on this computer. Delete it if you do not want it.</source>
        <translation>El proveedor no tiene nada a lo que volver: esto existe solo en este equipo. Elimínelo si no lo quiere.</translation>
    </message>
    <message>
        <source>Open a flow first.</source>
        <translation>Abra primero un flujo.</translation>
    </message>
    <message>
        <source>A project goes live with one of its flows. Open the flow to activate or pause it.</source>
        <translation>Un proyecto entra en servicio con uno de sus flujos. Abra el flujo para activarlo o pausarlo.</translation>
    </message>
    <message>
        <source>The provider does not have this flow yet. Review and create it first.</source>
        <translation>El proveedor no tiene aún este flujo. Revíselo y créelo primero.</translation>
    </message>
    <message>
        <source>The flow has this status already.</source>
        <translation>El flujo ya tiene este estado.</translation>
    </message>
</context>
<context>
    <name>NamedRule</name>
    <message>
        <source>%1, row %L2: %3</source>
        <translation>%1, fila %L2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more row(s) to correct.</source>
        <extracomment>%1 is a sentence about the first wrong row of a list</extracomment>
        <translation>
            <numerusform>%1 Queda %n fila más por corregir.</numerusform>
            <numerusform>%1 Quedan %n filas más por corregir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFlowDialog</name>
    <message>
        <source>&amp;Start the flow</source>
        <translation>&amp;Comenzar el flujo</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Nuevo flujo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>The flow starts as a draft on this computer. Nothing reaches the provider before you review and send it.</source>
        <translation>El flujo comienza como borrador en esta computadora. Nada llega al proveedor antes de que usted lo revise y lo envíe.</translation>
    </message>
    <message>
        <source>Give the flow a name first.</source>
        <translation>Primero dé un nombre al flujo.</translation>
    </message>
    <message>
        <source>Verifik v2</source>
        <translation>Verifik v2</translation>
    </message>
    <message>
        <source>Verifik v3</source>
        <translation>Verifik v3</translation>
    </message>
    <message>
        <source>What is the new flow for?</source>
        <translation>¿Para qué es el nuevo flujo?</translation>
    </message>
    <message>
        <source>Let people in whom you know</source>
        <translation>Dejar entrar a personas conocidas</translation>
    </message>
    <message>
        <source>Check somebody new</source>
        <translation>Verificar a alguien nuevo</translation>
    </message>
    <message>
        <source>This account has no project yet. Create one first, or choose it in the form later.</source>
        <translation>Esta cuenta todavía no tiene ningún proyecto. Cree uno primero o elíjalo después en el formulario.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Start the project</source>
        <translation>&amp;Empezar el proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>Empezar un proyecto nuevo</translation>
    </message>
    <message>
        <source>A project holds what its flows share: whom people can write to, the countries they may come from, the texts they agree to, and the colours they see.</source>
        <translation>Un proyecto guarda lo que comparten sus flujos: a quién se puede escribir, de qué países pueden venir las personas, los textos que aceptan y los colores que ven.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>The project starts as a draft on this computer. Nothing reaches the provider before you review and send it.</source>
        <translation>El proyecto empieza como borrador en este equipo. Nada llega al proveedor antes de que lo revise y lo envíe.</translation>
    </message>
    <message>
        <source>Give the project a name first.</source>
        <translation>Dé primero un nombre al proyecto.</translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message>
        <source>&amp;Send messages from now on</source>
        <translation>&amp;Enviar mensajes desde ahora</translation>
    </message>
    <message>
        <source>&amp;Create webhook</source>
        <translation>&amp;Crear webhook</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Webhook nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A webhook tells your systems what happens in a flow. It is created at the provider at once; the flow uses it after you have sent the flow.</source>
        <translation>Un webhook cuenta a sus sistemas lo que ocurre en un flujo. Se crea en el proveedor de inmediato; el flujo lo usa después de que usted envíe el flujo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long by %n character(s).</source>
        <translation>
            <numerusform>La descripción se pasa en %n carácter.</numerusform>
            <numerusform>La descripción se pasa en %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address must be a whole web address that begins with https:// or http://.</source>
        <translation>La dirección debe ser una dirección web completa que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>A webhook needs a name and an address.</source>
        <translation>Un webhook necesita un nombre y una dirección.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Enter a number.</source>
        <translation>Indique un número.</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, control deslizante</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>A new flow with these settings</source>
        <translation>Un flujo nuevo con estos ajustes</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What sending does</source>
        <translation>Qué hace el envío</translation>
    </message>
    <message>
        <source>A new project with these settings</source>
        <translation>Un proyecto nuevo con estos ajustes</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Error</source>
        <extracomment>read aloud before the sentence that says what is wrong</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Error&quot; or &quot;Warning&quot;, %2 the sentence that says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This part of the flow</source>
        <translation>Esta parte del flujo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a list (&quot;Accepted documents, Colombia&quot;), %2 the name of a setting there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>“%1” debe ser un número.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>“%1” debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>“%1” debe ser %2 como mínimo.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>“%1” debe ser %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>“%1” debe ser un número entero.</translation>
    </message>
    <message>
        <source>%1 does not have the expected form.</source>
        <translation>“%1” no tiene la forma esperada.</translation>
    </message>
    <message>
        <source>%1 needs at least one entry.</source>
        <translation>“%1” necesita al menos una entrada.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>“%1” debe ser una lista.</translation>
    </message>
    <message>
        <source>%1 is not an entry that the documentation allows here.</source>
        <translation>“%1” no es una entrada que la documentación permita aquí.</translation>
    </message>
    <message>
        <source>%1 must be on or off.</source>
        <translation>“%1” debe estar activado o desactivado.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>“%1” debe tener uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>“%1” no debe estar vacío.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>“%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>“%1” debe ser texto.</translation>
    </message>
    <message>
        <source>%1 must be a complete web address, such as https://example.com.</source>
        <translation>“%1” debe ser una dirección web completa, por ejemplo https://example.com.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the provider&apos;s public documentation.</source>
        <translation>%1: “%2” no figura en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Se necesita “%1”.</translation>
    </message>
    <message>
        <source>%1: %2 is listed twice.</source>
        <translation>%1: %2 figura dos veces.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place in a list: %1 names the list or the place so far, %2 the entry</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: someone is listed twice.</source>
        <translation>%1: alguien figura dos veces.</translation>
    </message>
    <message>
        <source>%1 must not contain &quot;%2&quot;. Possible are: %3.</source>
        <extracomment>%1 is a list of choices, %2 the one that is wrong, %3 the right ones</extracomment>
        <translation>%1 no debe contener «%2». Son posibles: %3.</translation>
    </message>
    <message>
        <source>%1 must be an email address, such as name@example.com.</source>
        <translation>%1 debe ser una dirección de correo, como nombre@example.com.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>Heading of a problem: %1 is the field&apos;s name</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Open a flow to see whether anything in it needs attention.</source>
        <translation>Abra un flujo para ver si algo en él requiere atención.</translation>
    </message>
    <message>
        <source>No problems. This can be sent as it is.</source>
        <translation>Sin problemas. Se puede enviar como está.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress of sending</source>
        <translation>Avance del envío</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Enviar sus cambios</translation>
    </message>
    <message>
        <source>✓  %1</source>
        <extracomment>A step of sending that is finished</extracomment>
        <translation>✓  %1</translation>
    </message>
    <message>
        <source>→  %1 …</source>
        <extracomment>A step of sending that is under way</extracomment>
        <translation>→  %1 …</translation>
    </message>
    <message>
        <source>○  %1</source>
        <extracomment>A step of sending that is still to come</extracomment>
        <translation>○  %1</translation>
    </message>
    <message>
        <source>Read what the provider has now</source>
        <translation>Leer lo que tiene ahora el proveedor</translation>
    </message>
    <message>
        <source>Read it back and compare</source>
        <translation>Leerlo de nuevo y comparar</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>There is no setting at %1.</source>
        <translation>No hay ningún ajuste en %1.</translation>
    </message>
    <message>
        <source>%1 is set by the provider and cannot be changed.</source>
        <translation>“%1” lo define el proveedor y no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 has no entry number %2.</source>
        <translation>“%1” no tiene la entrada número %2.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Revertir todos los cambios</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir “%1”</translation>
    </message>
    <message>
        <source>%1 The provider holds it this way; it stays until you change it.</source>
        <translation>%1 El proveedor lo tiene así; se mantiene hasta que usted lo cambie.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>%1 is needed to create the flow.</source>
        <translation>Se necesita “%1” para crear el flujo.</translation>
    </message>
    <message>
        <source>%1 is not set, so there is nothing inside it. Set it whole.</source>
        <translation>%1 no está definido, así que no hay nada en su interior. Defínalo completo.</translation>
    </message>
    <message>
        <source>%1 is needed to create the project.</source>
        <translation>%1 hace falta para crear el proyecto.</translation>
    </message>
</context>
<context>
    <name>PullJob</name>
    <message>
        <source>The flow %1 was left out. %2</source>
        <translation>El flujo %1 quedó fuera. %2</translation>
    </message>
    <message>
        <source>Somebody else changed the same setting at the provider.</source>
        <translation>Otra persona cambió el mismo ajuste en el proveedor.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyEditor</name>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>a date and a time of day in Coordinated Universal Time</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Webhook&quot;, %2 a button such as &quot;Try again&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The webhooks are being read.</source>
        <translation>Se están leyendo los webhooks.</translation>
    </message>
    <message>
        <source>The projects are being read.</source>
        <translation>Se están leyendo los proyectos.</translation>
    </message>
    <message>
        <source>Unknown webhook %1</source>
        <extracomment>%1 is the id of a webhook that the account&apos;s list does not hold</extracomment>
        <translation>Webhook desconocido %1</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <extracomment>%1 is the id of a webhook whose name is not known yet</extracomment>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Unknown project %1</source>
        <extracomment>%1 is the id of a project that the account&apos;s list does not hold</extracomment>
        <translation>Proyecto desconocido %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <extracomment>%1 is the id of a project whose name is not known yet</extracomment>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>The list of webhooks could not be read.</source>
        <translation>No se pudo leer la lista de webhooks.</translation>
    </message>
    <message>
        <source>The list of projects could not be read.</source>
        <translation>No se pudo leer la lista de proyectos.</translation>
    </message>
    <message>
        <source>Keep the present choice, or paste an id.</source>
        <translation>Conserve la elección actual o pegue un identificador.</translation>
    </message>
    <message>
        <source>The account has no webhook of this id.</source>
        <translation>La cuenta no tiene ningún webhook con este identificador.</translation>
    </message>
    <message>
        <source>The account has no project of this id.</source>
        <translation>La cuenta no tiene ningún proyecto con este identificador.</translation>
    </message>
    <message>
        <source>Choose a webhook of the list, or paste an id of 24 letters and digits.</source>
        <translation>Elija un webhook de la lista o pegue un identificador de 24 letras y cifras.</translation>
    </message>
    <message>
        <source>Choose a project of the list, or paste an id of 24 letters and digits.</source>
        <translation>Elija un proyecto de la lista o pegue un identificador de 24 letras y cifras.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a project: %1 is its name, %2 its status, such as &quot;Draft&quot;
----------
a webhook: %1 is its name, %2 the address it sends to</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 is a webhook&apos;s name and address</extracomment>
        <translation>%1 (apagado)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a flow that has no name. %1 is its kind, %2 the end of its id at the provider: &quot;Personal onboarding (789012)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Show the &amp;exact request</source>
        <translation>Mostrar la solicitud e&amp;xacta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The first line of a request: %1 is its method (&quot;PUT&quot;), %2 its address</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the body of the request.</source>
        <translation>Copie el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy a command that sends the same request. It does not hold your token.</source>
        <translation>Copie un comando que envía la misma solicitud. No contiene su token.</translation>
    </message>
    <message>
        <source>Personal data is shown as dots here and in copies. It travels as you entered it.</source>
        <translation>Los datos personales se muestran como puntos aquí y en las copias. Viajan tal como usted los escribió.</translation>
    </message>
    <message>
        <source>Hide the &amp;exact request</source>
        <translation>Ocultar la solicitud e&amp;xacta</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Taken over from others, because you had not changed them</source>
        <translation>Tomado de otras personas, porque usted no los había cambiado</translation>
    </message>
    <message>
        <source>Sent. The provider has your changes.</source>
        <translation>Enviado. El proveedor tiene sus cambios.</translation>
    </message>
    <message>
        <source>Sent. Others had changed other settings meanwhile; both are kept.</source>
        <translation>Enviado. Mientras tanto, otras personas habían cambiado otros ajustes; se conservan ambos cambios.</translation>
    </message>
    <message>
        <source>There was nothing to send. The provider already has these values.</source>
        <translation>No había nada que enviar. El proveedor ya tiene estos valores.</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody else changed the same settings to other values meanwhile.</source>
        <translation>No se envió nada. Mientras tanto, otra persona cambió los mismos ajustes a otros valores.</translation>
    </message>
    <message>
        <source>Stopped. Your changes are kept on this computer.</source>
        <translation>Detenido. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer. You can send them again at any time.</source>
        <translation>Sus cambios se conservan en esta computadora. Puede enviarlos de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its new value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you sent %2, the provider stored %3.</source>
        <translation>%1: usted envió %2, el proveedor guardó %3.</translation>
    </message>
    <message>
        <source>%1: you sent %2, the provider still has %3.</source>
        <translation>%1: usted envió %2, el proveedor sigue teniendo %3.</translation>
    </message>
    <message>
        <source>%1: was %2, then became %3.</source>
        <translation>%1: era %2 y pasó a ser %3.</translation>
    </message>
    <message>
        <source>Flowform put these back as they were.</source>
        <translation>Flowform los dejó de nuevo como estaban.</translation>
    </message>
    <message>
        <source>Stored as sent</source>
        <translation>Guardado tal como se envió</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Guardado de otra forma</translation>
    </message>
    <message>
        <source>Not taken over by the provider</source>
        <translation>No lo tomó el proveedor</translation>
    </message>
    <message>
        <source>Changed at the provider though you did not send it</source>
        <translation>Cambió en el proveedor aunque usted no lo envió</translation>
    </message>
    <message>
        <source>Decide for each of these settings which value to keep. Your decision is kept on this computer; review and send again to apply it.</source>
        <translation>Decida para cada uno de estos ajustes qué valor conservar. Su decisión se guarda en esta computadora; revise y envíe de nuevo para aplicarla.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De la otra persona</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el de la otra persona</translation>
    </message>
    <message>
        <source>Theirs is kept.</source>
        <translation>Se conserva el de la otra persona.</translation>
    </message>
    <message>
        <source>Yours is kept and will be sent next.</source>
        <translation>Se conserva el suyo y se enviará la próxima vez.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>stands for a value in a sentence: &quot;you sent nothing, the provider stored 5&quot;</extracomment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review and send</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>Create “%1” at the provider</source>
        <extracomment>%1 is the name of a flow</extracomment>
        <translation>Crear “%1” en el proveedor</translation>
    </message>
    <message>
        <source>Send changes to “%1”</source>
        <translation>Enviar los cambios de “%1”</translation>
    </message>
    <message>
        <source>Account %1. Nothing has been sent yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cuenta %1. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Correct the errors first. Nothing is sent while there are any.</source>
        <translation>Primero corrija los errores. No se envía nada mientras los haya.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>Enviando “%1”</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Flowform first reads what the provider has, so that nothing is sent twice.</source>
        <translation>Flowform lee primero lo que tiene el proveedor, para no enviar nada dos veces.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The practice provider cannot use port %1.</source>
        <translation>El proveedor de práctica no puede usar el puerto %1.</translation>
    </message>
    <message>
        <source>Another program is probably using it.</source>
        <translation>Probablemente lo esté usando otro programa.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Elija otro puerto, o 0 para cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>The practice provider cannot read its file %1.</source>
        <translation>El proveedor de práctica no puede leer su archivo %1.</translation>
    </message>
    <message>
        <source>The file was left as it is, and practice was not started.</source>
        <translation>El archivo quedó como está y la práctica no se inició.</translation>
    </message>
    <message>
        <source>Choose another file, or move this one away to start afresh.</source>
        <translation>Elija otro archivo, o mueva este a otro lugar para comenzar de cero.</translation>
    </message>
    <message>
        <source>The practice provider cannot write its file %1.</source>
        <translation>El proveedor de práctica no puede escribir su archivo %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that there is space left.</source>
        <translation>Compruebe que la carpeta existe y que queda espacio.</translation>
    </message>
    <message>
        <source>The practice provider cannot write its log %1.</source>
        <translation>El proveedor de práctica no puede escribir su registro %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault that can be practised.</source>
        <extracomment>%1 is what the person typed after --fault</extracomment>
        <translation>&quot;%1&quot; no es un fallo que se pueda practicar.</translation>
    </message>
    <message>
        <source>Write a kind and the number of a request, such as drop-after@3. The kinds are: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Escriba un tipo y el número de una solicitud, por ejemplo drop-after@3. Los tipos son: %1.</translation>
    </message>
</context>
<context>
    <name>SchemaCatalog</name>
    <message>
        <source>There is no kind of flow called %1.</source>
        <translation>No hay ningún tipo de flujo llamado %1.</translation>
    </message>
    <message>
        <source>This is not a kind of flow that this version can edit.</source>
        <translation>Esta versión no puede editar este tipo de flujo.</translation>
    </message>
    <message>
        <source>Flows of the type &quot;%1&quot; cannot be edited by this version.</source>
        <translation>Esta versión no puede editar flujos del tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two kinds of flow whose settings one flow holds together: &quot;Login and Onboarding&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>SchemaValidator</name>
    <message>
        <source>The field table %1 has a rule without a message or with several fields.</source>
        <translation>La tabla de campos %1 tiene una regla sin mensaje o con varios campos.</translation>
    </message>
    <message>
        <source>The field table %1 cannot be used.</source>
        <translation>La tabla de campos %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The field table %1 names a rule that does not exist.</source>
        <translation>La tabla de campos %1 nombra una regla que no existe.</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>This creates the flow at the provider. It is not live before its status is active.</source>
        <translation>Esto crea el flujo en el proveedor. No entra en servicio hasta que su estado sea activo.</translation>
    </message>
    <message>
        <source>Only the changed settings travel. This provider has been seen to leave the settings beside them alone.</source>
        <translation>Solo viajan los ajustes cambiados. Se ha comprobado que este proveedor no toca los ajustes vecinos.</translation>
    </message>
    <message>
        <source>Only the changed settings travel. The flow is not live, and Flowform reads it back afterwards to make sure that nothing else moved.</source>
        <translation>Solo viajan los ajustes cambiados. El flujo no está en servicio, y Flowform lo vuelve a leer después para asegurarse de que no cambió nada más.</translation>
    </message>
    <message>
        <source>Each changed part of the flow travels whole. The flow is live and it is not known yet whether this provider keeps settings that are left out, so none are left out.</source>
        <translation>Cada parte cambiada del flujo viaja completa. El flujo está en servicio y todavía no se sabe si este proveedor conserva los ajustes que se omiten, por lo que no se omite ninguno.</translation>
    </message>
    <message>
        <source>This flow is live. The change applies to people who are verifying themselves right now.</source>
        <translation>Este flujo está en servicio. El cambio se aplica a las personas que se están verificando en este momento.</translation>
    </message>
    <message>
        <source>This flow is live. Sending takes it out of service for new applicants.</source>
        <translation>Este flujo está en servicio. El envío lo deja fuera de servicio para los nuevos solicitantes.</translation>
    </message>
    <message>
        <source>Sending puts this flow into service: applicants will use it.</source>
        <translation>El envío pone este flujo en servicio: los solicitantes lo usarán.</translation>
    </message>
    <message>
        <source>The parts that travel hold settings which this version does not understand. They are sent back unchanged.</source>
        <translation>Las partes que viajan contienen ajustes que esta versión no entiende. Se devuelven sin cambios.</translation>
    </message>
    <message>
        <source>This creates the project at the provider. Its flows cannot be used before its status is active.</source>
        <translation>Esto crea el proyecto en el proveedor. Sus flujos no se pueden usar antes de que su estado sea activo.</translation>
    </message>
    <message>
        <source>Only the changed settings travel. The project is not active, and Flowform reads it back afterwards to make sure that nothing else moved.</source>
        <translation>Solo viajan los ajustes cambiados. El proyecto no está activo y Flowform lo lee después para asegurarse de que nada más cambió.</translation>
    </message>
    <message>
        <source>Each changed part travels whole, because this provider replaces a part with what it receives.</source>
        <translation>Cada parte cambiada viaja entera, porque este proveedor sustituye una parte por lo que recibe.</translation>
    </message>
    <message>
        <source>Each changed part of the project travels whole. The project is active and it is not known yet whether this provider keeps settings that are left out, so none are left out.</source>
        <translation>Cada parte cambiada del proyecto viaja entera. El proyecto está activo y aún no se sabe si este proveedor conserva los ajustes que se omiten, así que no se omite ninguno.</translation>
    </message>
    <message>
        <source>This project is active. The change applies to people who use its flows right now.</source>
        <translation>Este proyecto está activo. El cambio afecta a las personas que usan sus flujos en este momento.</translation>
    </message>
    <message>
        <source>This project is active. Sending takes all of its flows out of service.</source>
        <translation>Este proyecto está activo. Al enviar, todos sus flujos salen de servicio.</translation>
    </message>
    <message>
        <source>Sending makes this project active: its active flows can then be used.</source>
        <translation>Al enviar, este proyecto pasa a estar activo: sus flujos activos se podrán usar.</translation>
    </message>
</context>
<context>
    <name>SessionCredentials</name>
    <message>
        <source>There is no access token for the account “%1”.</source>
        <translation>No hay ningún token de acceso para la cuenta “%1”.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Put the token into the environment variable %1 and start the program again.</source>
        <translation>Ponga el token en la variable de entorno %1 e inicie el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>SourceTestEditor</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>country code</source>
        <translation>prefijo de país</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of a service&apos;s answer: %1 is what it is, such as &quot;phone number&quot;, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;API test value&quot;, %2 a button such as &quot;Test&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>La respuesta del servicio</translation>
    </message>
    <message>
        <source>Asks %1 for the test value, as the provider will.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Pregunta a %1 por el valor de prueba, como hará el proveedor.</translation>
    </message>
    <message>
        <source>Enter the API address and the test value first.</source>
        <translation>Introduzca primero la dirección de la API y el valor de prueba.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Se está preguntando al servicio.</translation>
    </message>
    <message>
        <source>%1
… The answer is longer than what is shown here.</source>
        <translation>%1
… La respuesta es más larga de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>The service answered with %1, which leads to another address. The provider expects 200.</source>
        <extracomment>%1 is an HTTP status such as 302</extracomment>
        <translation>El servicio respondió con %1, que lleva a otra dirección. El proveedor espera 200.</translation>
    </message>
    <message>
        <source>The service answered with %1. The provider expects 200.</source>
        <translation>El servicio respondió con %1. El proveedor espera 200.</translation>
    </message>
    <message>
        <source>The service answered with %1. The provider lets people in only when it answers with 200.</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation>El servicio respondió con %1. El proveedor solo deja entrar a las personas cuando responde con 200.</translation>
    </message>
    <message>
        <source>The service answered with 200, but not with a JSON object, as the provider expects.</source>
        <translation>El servicio respondió con 200, pero no con un objeto JSON, como espera el proveedor.</translation>
    </message>
    <message>
        <source>The service answered with 200 and all that the provider expects: %1.</source>
        <translation>El servicio respondió con 200 y con todo lo que espera el proveedor: %1.</translation>
    </message>
    <message>
        <source>The service answered with 200, but its answer lacks what the provider expects: %1.</source>
        <extracomment>%1 is a list such as &quot;phone number (phone) and country code (countryCode)&quot;</extracomment>
        <translation>El servicio respondió con 200, pero a su respuesta le falta lo que espera el proveedor: %1.</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Ocultar la respuesta</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>The answer may hold personal data.</source>
        <translation>La respuesta puede contener datos personales.</translation>
    </message>
</context>
<context>
    <name>StatusJob</name>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>The settings are complete and sent</source>
        <translation>Los ajustes están completos y enviados</translation>
    </message>
    <message>
        <source>The flow belongs to a project</source>
        <translation>El flujo pertenece a un proyecto</translation>
    </message>
    <message>
        <source>The project is active</source>
        <translation>El proyecto está activo</translation>
    </message>
    <message>
        <source>The flow is active</source>
        <translation>El flujo está activo</translation>
    </message>
    <message>
        <source>The flow is %1</source>
        <translation>El flujo está %1</translation>
    </message>
    <message>
        <source>%1 is a project. It goes live with one of its flows.</source>
        <translation>%1 es un proyecto. Entra en servicio con uno de sus flujos.</translation>
    </message>
    <message>
        <source>Activate the flow, or change the project&apos;s status in its settings and send them.</source>
        <translation>Active el flujo, o cambie el estado del proyecto en sus ajustes y envíelos.</translation>
    </message>
    <message>
        <source>%1 does not exist at the provider yet.</source>
        <translation>%1 no existe aún en el proveedor.</translation>
    </message>
    <message>
        <source>Send it first.</source>
        <translation>Envíelo primero.</translation>
    </message>
    <message>
        <source>%1 is being sent by another window or program right now.</source>
        <translation>Otra ventana u otro programa está enviando %1 en este momento.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Correct the marked settings and send them first.</source>
        <translation>Corrija los ajustes marcados y envíelos primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this flow are not sent yet.</source>
        <translation>
            <numerusform>%n cambio de este flujo no se ha enviado aún.</numerusform>
            <numerusform>%n cambios de este flujo no se han enviado aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or revert them first: what goes live is what the provider has.</source>
        <translation>Envíelos o reviértalos primero: entra en servicio lo que tiene el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of %1 were changed at the provider since it was last read here.</source>
        <translation>
            <numerusform>%n ajuste de %1 cambió en el proveedor desde que se leyó aquí.</numerusform>
            <numerusform>%n ajustes de %1 cambiaron en el proveedor desde que se leyeron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the flow again and look at it before it goes live.</source>
        <translation>Lea el flujo de nuevo y mírelo antes de que entre en servicio.</translation>
    </message>
    <message>
        <source>The flow is %1.</source>
        <translation>El flujo está %1.</translation>
    </message>
    <message>
        <source>This flow belongs to no project, and only a project can go live.</source>
        <translation>Este flujo no pertenece a ningún proyecto, y solo un proyecto puede entrar en servicio.</translation>
    </message>
    <message>
        <source>Create the flow again with a project.</source>
        <translation>Cree el flujo de nuevo con un proyecto.</translation>
    </message>
    <message>
        <source>The project of this flow does not exist, or belongs to another account.</source>
        <translation>El proyecto de este flujo no existe o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Create the flow again in one of your projects.</source>
        <translation>Cree el flujo de nuevo en uno de sus proyectos.</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>The project is %1.</source>
        <translation>El proyecto está %1.</translation>
    </message>
    <message>
        <source>The provider did not make the project active.</source>
        <translation>El proveedor no activó el proyecto.</translation>
    </message>
    <message>
        <source>It is not known whether the project was changed.</source>
        <translation>No se sabe si el proyecto cambió.</translation>
    </message>
    <message>
        <source>It was stopped before anything more was changed.</source>
        <translation>Se detuvo antes de que cambiara nada más.</translation>
    </message>
    <message>
        <source>It is not known whether the status of %1 was changed.</source>
        <translation>No se sabe si el estado de %1 cambió.</translation>
    </message>
    <message>
        <source>The flow could not be read afterwards.</source>
        <translation>No se pudo leer el flujo después.</translation>
    </message>
    <message>
        <source>Do the same again: Flowform looks first at what the provider has.</source>
        <translation>Haga lo mismo otra vez: Flowform mira primero lo que tiene el proveedor.</translation>
    </message>
    <message>
        <source>The provider did not change the status of the flow.</source>
        <translation>El proveedor no cambió el estado del flujo.</translation>
    </message>
    <message>
        <source>The project is active, the flow is not. Trying again goes on from here.</source>
        <translation>El proyecto está activo y el flujo no. Si lo intenta de nuevo, continúa desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>With the status, the provider changed %n other setting(s) of %1.</source>
        <translation>
            <numerusform>Con el estado, el proveedor cambió %n ajuste más de %1.</numerusform>
            <numerusform>Con el estado, el proveedor cambió %n ajustes más de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values from before are in your draft. Send it to put them back.</source>
        <translation>Sus valores de antes están en su borrador. Envíelo para devolverlos.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en esta computadora</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Aún no guardado. %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline: you can go on editing</source>
        <translation>Sin conexión: puede seguir editando</translation>
    </message>
    <message>
        <source>Reading from the provider…</source>
        <translation>Leyendo del proveedor…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Under way…</source>
        <extracomment>State of a step that is being done</extracomment>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a step</extracomment>
        <translation>Falló</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>State of a step</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a step that could not be looked at so far</extracomment>
        <translation>Sin comprobar aún</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a step: %1 what is to be so, such as &quot;The project is active&quot;; %2 its state, such as &quot;Done&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The drafts in %1 were written by a newer version of Flowform.</source>
        <translation>Los borradores de %1 los escribió una versión más nueva de Flowform.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation>Instale la versión más nueva o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder %1 could not be created.</source>
        <translation>No se pudo crear la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>Choose another data folder, or allow writing there.</source>
        <translation>Elija otra carpeta de datos o permita escribir allí.</translation>
    </message>
    <message>
        <source>Nothing can be written in the data folder %1.</source>
        <translation>No se puede escribir nada en la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>The account “%1” has no flow %2 on this computer.</source>
        <translation>La cuenta “%1” no tiene el flujo %2 en esta computadora.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada “%1”.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The flow %1 as kept on this computer</source>
        <translation>El flujo %1 tal como está guardado en esta computadora</translation>
    </message>
    <message>
        <source>A flow needs an id.</source>
        <translation>Un flujo necesita un identificador.</translation>
    </message>
    <message>
        <source>The account “%1” already has a flow %2 on this computer.</source>
        <translation>La cuenta “%1” ya tiene un flujo %2 en esta computadora.</translation>
    </message>
    <message>
        <source>The flow “%1” was updated elsewhere while you were editing it.</source>
        <translation>El flujo “%1” se actualizó en otro lugar mientras usted lo editaba.</translation>
    </message>
    <message>
        <source>The drafts in %1 are in use by another program.</source>
        <translation>Otro programa está usando los borradores de %1.</translation>
    </message>
    <message>
        <source>The drafts in %1 cannot be changed, because the folder or the file is read-only.</source>
        <translation>Los borradores de %1 no se pueden cambiar, porque la carpeta o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The file flowform.db in %1 is damaged or is not a file of this program.</source>
        <translation>El archivo flowform.db de %1 está dañado o no es un archivo de este programa.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>El disco que contiene %1 está lleno.</translation>
    </message>
    <message>
        <source>The file flowform.db in %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo flowform.db de %1.</translation>
    </message>
    <message>
        <source>The drafts in %1 could not be read or written.</source>
        <translation>No se pudieron leer o escribir los borradores de %1.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another data folder.</source>
        <translation>Permita escribir allí o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The file was left as it is. Put back a copy of it, or move it away to start with an empty folder.</source>
        <translation>El archivo quedó como está. Recupere una copia o muévalo a otro lugar para comenzar con una carpeta vacía.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk works and that the folder may be written to.</source>
        <translation>Compruebe que el disco funciona y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de datos %1.</translation>
    </message>
</context>
<context>
    <name>StoredPeopleDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Put back into the list to upload</source>
        <translation>&amp;Volver a poner en la lista por subir</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Leer de n&amp;uevo</translation>
    </message>
    <message>
        <source>People at the provider</source>
        <translation>Personas en el proveedor</translation>
    </message>
    <message>
        <source>People whom the provider keeps on the list</source>
        <translation>Personas que el proveedor tiene en la lista</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>They come to the end of the people to upload. Review and send to store them again.</source>
        <translation>Pasan al final de las personas por subir. Revise y envíe para guardarlas de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the people to search them</source>
        <translation>Muestre a las personas para buscarlas</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Show this personal data.</source>
        <translation>Mostrar estos datos personales.</translation>
    </message>
    <message>
        <source>Hide this personal data.</source>
        <translation>Ocultar estos datos personales.</translation>
    </message>
    <message>
        <source>The list is being read from the provider…</source>
        <translation>Se está leyendo la lista del proveedor…</translation>
    </message>
    <message>
        <source>Nobody is stored at the provider for this flow.</source>
        <translation>El proveedor no tiene a nadie guardado para este flujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are stored at the provider.</source>
        <translation>
            <numerusform>%n persona está guardada en el proveedor.</numerusform>
            <numerusform>%n personas están guardadas en el proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n mostrada.</numerusform>
            <numerusform>%n mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing person %1 of %2…</source>
        <translation>Quitando a la persona %1 de %2…</translation>
    </message>
    <message>
        <source>What was read before:</source>
        <translation>Lo que se leyó antes:</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
    <message>
        <source>Choose the people to remove first.</source>
        <translation>Elija primero a las personas que quiere quitar.</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Quitar personas</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the provider&apos;s list?</source>
        <translation>
            <numerusform>¿Quitar a %n persona de la lista del proveedor?</numerusform>
            <numerusform>¿Quitar a %n personas de la lista del proveedor?</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens at once, without a review. Others on the list are not touched.</source>
        <translation>Esto ocurre enseguida, sin revisión. Los demás de la lista no se tocan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people were removed.</source>
        <translation>
            <numerusform>Se quitó a %n de %1 personas.</numerusform>
            <numerusform>Se quitó a %n de %1 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed.</source>
        <translation>
            <numerusform>Se quitó a %n persona.</numerusform>
            <numerusform>Se quitó a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide this personal data.</source>
        <translation>Oculte este dato personal.</translation>
    </message>
    <message>
        <source>Show this personal data.</source>
        <translation>Muestre este dato personal.</translation>
    </message>
</context>
<context>
    <name>TextListEditor</name>
    <message>
        <source>One entry a line</source>
        <translation>Una entrada por línea</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>%1 (not on or off)</source>
        <translation>%1 (ni activado ni desactivado)</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Revise la conexión de red e intente de nuevo.</translation>
    </message>
    <message>
        <source>Read the flow again to see what is stored, then decide whether to send again.</source>
        <translation>Vuelva a leer el flujo para ver qué está guardado y decida si envía de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer had arrived.</source>
        <translation>La conexión con %1 se interrumpió antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>No se pudo establecer la conexión con %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the account, then try again.</source>
        <translation>Revise la conexión de red y la dirección de la cuenta e intente de nuevo.</translation>
    </message>
    <message>
        <source>The address %1 was not found on the network.</source>
        <translation>No se encontró la dirección %1 en la red.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified.</source>
        <translation>No se pudo verificar la identidad de %1.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address of the account. If your network inspects secure connections, ask your network administrator.</source>
        <translation>Revise la fecha de esta computadora y la dirección de la cuenta. Si su red inspecciona las conexiones seguras, consulte al administrador de la red.</translation>
    </message>
    <message>
        <source>The proxy server of this network did not let the program through to %1.</source>
        <translation>El servidor proxy de esta red no dejó pasar al programa hacia %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator.</source>
        <translation>Revise la configuración del proxy de esta computadora o consulte al administrador de la red.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <extracomment>%1 is a host name such as api.verifik.co</extracomment>
        <translation>
            <numerusform>%1 no respondió en %n segundo.</numerusform>
            <numerusform>%1 no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB, so it was not read.</source>
        <translation>La respuesta de %1 ocupa más de %2 MB, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>Check the address of the account. If it is right, tell the provider&apos;s support.</source>
        <translation>Revise la dirección de la cuenta. Si es correcta, avise al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>La solicitud se detuvo.</translation>
    </message>
    <message>
        <source>The access token of this account holds characters that no token has.</source>
        <translation>El token de acceso de esta cuenta contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>Copy the token again, without line breaks, and enter it for this account.</source>
        <translation>Copie el token de nuevo, sin saltos de línea, e indíquelo en esta cuenta.</translation>
    </message>
    <message>
        <source>The address of this account is not a web address.</source>
        <translation>La dirección de esta cuenta no es una dirección web.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// for this account.</source>
        <translation>Indique para esta cuenta una dirección que comience con https://.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a range such as &quot;1 to 5&quot;, %2 a unit such as &quot;attempts&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>VerifikAnswer</name>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your edits stay on this computer.</source>
        <translation>No se cambió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Read the flow again to see what is stored, then decide whether to send again.</source>
        <translation>Vuelva a leer el flujo para ver qué está guardado y decida si envía de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the provider&apos;s support.</source>
        <translation>Intente de nuevo. Si vuelve a ocurrir, avise al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The flow at place %1 of the list</source>
        <translation>El flujo en el lugar %1 de la lista</translation>
    </message>
    <message>
        <source>The flow “%1”</source>
        <translation>El flujo “%1”</translation>
    </message>
    <message>
        <source>It was left out; the other flows were read.</source>
        <translation>Quedó fuera; los demás flujos se leyeron.</translation>
    </message>
    <message>
        <source>Look at this flow in the provider&apos;s own console.</source>
        <translation>Revise este flujo en la consola del propio proveedor.</translation>
    </message>
    <message>
        <source>The answer about the new flow</source>
        <extracomment>%1 is a flow&apos;s id; the text begins a sentence such as &quot;The flow x is not valid JSON&quot;</extracomment>
        <translation>La respuesta sobre el flujo nuevo</translation>
    </message>
    <message>
        <source>%1 came back without its settings.</source>
        <extracomment>%1 is &quot;The flow “x”&quot; or &quot;The answer about the new flow&quot;</extracomment>
        <translation>%1 llegó sin sus ajustes.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the answer is about another flow.</source>
        <translation>Se pidió %1, pero la respuesta trata de otro flujo.</translation>
    </message>
    <message>
        <source>The provider&apos;s confirmation</source>
        <translation>La confirmación del proveedor</translation>
    </message>
    <message>
        <source>The list of flows</source>
        <translation>La lista de flujos</translation>
    </message>
    <message>
        <source>The list of flows (page %1)</source>
        <translation>La lista de flujos (página %1)</translation>
    </message>
    <message>
        <source>%1 came back without any flows in it.</source>
        <translation>%1 llegó sin ningún flujo.</translation>
    </message>
    <message>
        <source>%1 is not a flow: it has no settings.</source>
        <translation>%1 no es un flujo: no tiene ajustes.</translation>
    </message>
    <message>
        <source>%1 has no id, so it could not be told from others.</source>
        <translation>%1 no tiene identificador, por lo que no se pudo distinguir de otros.</translation>
    </message>
    <message>
        <source>%1 is in the list more than once.</source>
        <translation>%1 figura más de una vez en la lista.</translation>
    </message>
    <message>
        <source>The first of them was read.</source>
        <translation>Se leyó el primero de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>The list of flows has more than %n page(s).</source>
        <translation>
            <numerusform>La lista de flujos tiene más de %n página.</numerusform>
            <numerusform>La lista de flujos tiene más de %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies beyond them was not read.</source>
        <translation>Lo que hay más allá no se leyó.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s support that the list of flows does not end.</source>
        <translation>Avise al soporte del proveedor de que la lista de flujos no termina.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer</source>
        <translation>La respuesta del proveedor</translation>
    </message>
    <message>
        <source>The entry at place %1 of the list</source>
        <translation>La entrada número %1 de la lista</translation>
    </message>
</context>
<context>
    <name>VerifikService</name>
    <message>
        <source>The request was stopped.</source>
        <translation>La petición se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a flow.</source>
        <translation>«%1» no es el identificador de un flujo.</translation>
    </message>
    <message>
        <source>Read the list of flows again.</source>
        <translation>Lea de nuevo la lista de flujos.</translation>
    </message>
    <message>
        <source>Verifik offers no way to delete a flow of this kind.</source>
        <translation>Verifik no ofrece forma de eliminar un flujo de este tipo.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the flow is as it was.</source>
        <translation>No se envió nada y el flujo está como estaba.</translation>
    </message>
    <message>
        <source>Pause it instead: then it takes no applicants.</source>
        <translation>Póngalo en pausa: así no admite solicitantes.</translation>
    </message>
</context>
<context>
    <name>WebhookTools</name>
    <message>
        <source>The address took the trial message and answered with %1.</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>La dirección recibió el mensaje de prueba y respondió con %1.</translation>
    </message>
    <message>
        <source>The address took the trial message.</source>
        <translation>La dirección recibió el mensaje de prueba.</translation>
    </message>
    <message>
        <source>The address refused the trial message with %1.</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation>La dirección rechazó el mensaje de prueba con %1.</translation>
    </message>
    <message>
        <source>The trial message did not reach the address.</source>
        <translation>El mensaje de prueba no llegó a la dirección.</translation>
    </message>
    <message>
        <source>Verifik adds: %1</source>
        <extracomment>%1 is what Verifik says about a trial message, in English</extracomment>
        <translation>Verifik añade: %1</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Webhook nuevo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Webhook&quot;, %2 a button such as &quot;Test&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a webhook first.</source>
        <translation>Elija primero un webhook.</translation>
    </message>
    <message>
        <source>Verifik sends a trial message to %1.</source>
        <translation>Verifik envía un mensaje de prueba a %1.</translation>
    </message>
    <message>
        <source>Verifik is trying the address.</source>
        <translation>Verifik está probando la dirección.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Flowform</source>
        <translation>Bienvenido a Flowform</translation>
    </message>
    <message>
        <source>Edit identity-verification flows in forms, see exactly what changes, and send only that.</source>
        <translation>Edite flujos de verificación de identidad en formularios, vea exactamente qué cambia y envíe solo eso.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practique primero</translation>
    </message>
    <message>
        <source>Open the &amp;practice workspace</source>
        <translation>Abrir el espacio de &amp;práctica</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conecte su cuenta</translation>
    </message>
    <message>
        <source>Add your account at Verifik to read its flows. Nothing is changed there before you have reviewed the exact request and sent it.</source>
        <translation>Agregue su cuenta de Verifik para leer sus flujos. Nada cambia allí antes de que usted haya revisado la solicitud exacta y la haya enviado.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Agregar una cuenta…</translation>
    </message>
    <message>
        <source>Sample flows and a practice provider inside the program. Edit, send and make mistakes: nothing leaves this computer and no account is needed.</source>
        <translation>Flujos de ejemplo y un proveedor de práctica dentro del programa. Edite, envíe y equivóquese: nada sale de este equipo y no hace falta ninguna cuenta.</translation>
    </message>
</context>
<context>
    <name>WhiteList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>the dial code of a country, such as +57</extracomment>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 characters.</source>
        <translation>La celda tiene más de %L1 caracteres.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <source>An email address is needed, because people sign in by email.</source>
        <translation>Se necesita un correo electrónico, porque las personas inician sesión por correo.</translation>
    </message>
    <message>
        <source>An email address or a phone number is needed.</source>
        <translation>Se necesita un correo electrónico o un número de teléfono.</translation>
    </message>
    <message>
        <source>The email address must look like name@example.com.</source>
        <translation>El correo electrónico debe tener la forma nombre@example.com.</translation>
    </message>
    <message>
        <source>A country code is needed, because people sign in by phone.</source>
        <translation>Se necesita un código de país, porque las personas inician sesión por teléfono.</translation>
    </message>
    <message>
        <source>A country code is needed with the phone number.</source>
        <translation>Se necesita un código de país junto al número de teléfono.</translation>
    </message>
    <message>
        <source>The country code must start with a plus sign, such as +57.</source>
        <translation>El código de país debe empezar con el signo más, como +57.</translation>
    </message>
    <message>
        <source>The country code must be a plus sign and up to three digits, such as +57.</source>
        <translation>El código de país debe ser un signo más y hasta tres cifras, como +57.</translation>
    </message>
    <message>
        <source>A phone number is needed, because people sign in by phone.</source>
        <translation>Se necesita un número de teléfono, porque las personas inician sesión por teléfono.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this phone number, so digits are lost. Format the column as text there and enter the number again.</source>
        <translation>Una hoja de cálculo abrevió este número de teléfono y se perdieron cifras. Dé allí formato de texto a la columna y escriba el número otra vez.</translation>
    </message>
    <message>
        <source>The phone number must be digits only, without spaces and without the country code.</source>
        <translation>El número de teléfono debe tener solo cifras, sin espacios y sin el código de país.</translation>
    </message>
    <message>
        <source>Row %L1 has the same phone number.</source>
        <translation>La fila %L1 tiene el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>Row %L1 has the same email address.</source>
        <translation>La fila %L1 tiene la misma dirección de correo.</translation>
    </message>
</context>
<context>
    <name>WhiteListCsv</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>WhiteListEditor</name>
    <message>
        <source>There is no text to paste. Copy the rows in the spreadsheet first.</source>
        <translation>No hay texto para pegar. Copie primero las filas en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Archivos CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added.</source>
        <translation>
            <numerusform>Se agregó %n fila.</numerusform>
            <numerusform>Se agregaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets, UTF-8 with a byte order mark (*.csv)</source>
        <translation>CSV para hojas de cálculo, UTF-8 con marca de orden de bytes (*.csv)</translation>
    </message>
    <message>
        <source>CSV, plain UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 sin marca (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list such as &quot;People to upload&quot;, %2 a button such as &quot;Add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Buscar entre las personas</translation>
    </message>
    <message>
        <source>Only rows to correct</source>
        <translation>Solo filas por corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n of at most %L1 people.</source>
        <extracomment>how many people are on a list; %L1 is how many there may be</extracomment>
        <translation>
            <numerusform>%n de %L1 personas como máximo.</numerusform>
            <numerusform>%n de %L1 personas como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n a la vista.</numerusform>
            <numerusform>%n a la vista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct.</source>
        <translation>
            <numerusform>%n fila por corregir.</numerusform>
            <numerusform>%n filas por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this list yet. Add people here, paste rows from a spreadsheet, or import a CSV file.</source>
        <translation>Todavía no hay nadie en esta lista. Agregue personas aquí, pegue filas de una hoja de cálculo o importe un archivo CSV.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
    <message>
        <source>Choose a marked row to read what is wrong with it.</source>
        <translation>Elija una fila marcada para leer qué debe corregirse.</translation>
    </message>
    <message>
        <source>Show the people to search them</source>
        <translation>Muestre a las personas para buscar entre ellas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show this personal data.</source>
        <translation>Muestre estos datos personales.</translation>
    </message>
    <message>
        <source>Hide this personal data.</source>
        <translation>Oculte estos datos personales.</translation>
    </message>
    <message>
        <source>People at the provider…</source>
        <translation>Personas en el proveedor…</translation>
    </message>
    <message>
        <source>The provider does not have this flow yet, so nobody is stored there.</source>
        <translation>El proveedor todavía no tiene este flujo, así que no hay nadie guardado allí.</translation>
    </message>
    <message>
        <source>See who is stored already, and remove people there.</source>
        <translation>Vea quiénes ya están guardados y quite personas allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are stored at the provider.</source>
        <translation>
            <numerusform>%n persona está guardada en el proveedor.</numerusform>
            <numerusform>%n personas están guardadas en el proveedor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteListImport</name>
    <message>
        <source>A quotation mark opens a cell here, and none closes it.</source>
        <translation>Aquí unas comillas abren una celda y nada las cierra.</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark of a cell.</source>
        <translation>Hay texto después de las comillas que cierran una celda.</translation>
    </message>
    <message>
        <source>A cell is too long, or a quotation mark opens it and none closes it.</source>
        <translation>Una celda es demasiado larga, o unas comillas la abren y nada las cierra.</translation>
    </message>
    <message>
        <source>The row has far too many columns.</source>
        <translation>La fila tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>La primera línea debe ser: %1</translation>
    </message>
    <message>
        <source>The first line of %1 cannot be read. %2</source>
        <translation>No se puede leer la primera línea de %1. %2</translation>
    </message>
    <message>
        <source>The first line of %1 does not name the columns.</source>
        <translation>La primera línea de %1 no nombra las columnas.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not belong in a white list.</source>
        <translation>La columna «%1» no pertenece a una lista blanca.</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>La columna %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; must be written %2.</source>
        <translation>La columna «%1» debe escribirse %2.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>Falta la columna %1.</translation>
    </message>
    <message>
        <source>Line %L1 has the same email address.</source>
        <translation>La línea %L1 tiene el mismo correo electrónico.</translation>
    </message>
    <message>
        <source>The provider has this email address already.</source>
        <translation>El proveedor ya tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>The list has this email address already.</source>
        <translation>La lista ya tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>Line %L1 has the same phone number.</source>
        <translation>La línea %L1 tiene el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>The provider has this phone number already.</source>
        <translation>El proveedor ya tiene este número de teléfono.</translation>
    </message>
    <message>
        <source>The list has this phone number already.</source>
        <translation>La lista ya tiene este número de teléfono.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <extracomment>what stands for the file&apos;s name in a sentence about text pasted from a spreadsheet</extracomment>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>%1 is too long for a white list.</source>
        <translation>%1 es demasiado largo para una lista blanca.</translation>
    </message>
    <message>
        <source>%1 holds damaged characters.</source>
        <translation>%1 contiene caracteres dañados.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 no tiene contenido.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. A cell that holds the separator needs quotation marks around it.</source>
        <translation>La fila tiene más celdas que columnas. Una celda que contiene el separador debe ir entre comillas.</translation>
    </message>
    <message>
        <source>%1 has %L2 rows. A white list takes at most %L3, so nothing was taken.</source>
        <translation>%1 tiene %L2 filas. Una lista blanca admite como máximo %L3, por lo que no se tomó nada.</translation>
    </message>
    <message>
        <source>%1 names the columns but has no rows.</source>
        <translation>%1 nombra las columnas, pero no tiene filas.</translation>
    </message>
    <message>
        <source>%1 has %L2 valid rows and the list has %L3, which makes %L4. A white list takes at most %L5, so nothing was taken.</source>
        <translation>%1 tiene %L2 filas válidas y la lista tiene %L3, lo que suma %L4. Una lista blanca admite como máximo %L5, por lo que no se tomó nada.</translation>
    </message>
</context>
<context>
    <name>WhiteListModel</name>
    <message>
        <source>The list would have %L1 rows. A white list takes at most %L2, so nothing was added.</source>
        <translation>La lista tendría %L1 filas. Una lista blanca admite como máximo %L2, por lo que no se agregó nada.</translation>
    </message>
    <message>
        <source>The provider has this email address already.</source>
        <translation>El proveedor ya tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>The provider has this phone number already.</source>
        <translation>El proveedor ya tiene este número de teléfono.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Check that the disk is not full and that you may write to this folder.</source>
        <translation>Compruebe que el disco no está lleno y que puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message numerus="yes">
        <source>There were further problems: %n in all.</source>
        <translation>
            <numerusform>Hubo más problemas: %n en total.</numerusform>
            <numerusform>Hubo más problemas: %n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a duplicated flow: %1 is the name of the original</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>No copy of the flow “%1” could be written to %2.</source>
        <extracomment>%1 is the name of a flow, %2 a folder</extracomment>
        <translation>No se pudo guardar una copia del flujo “%1” en %2.</translation>
    </message>
    <message>
        <source>The flow was not deleted.</source>
        <translation>El flujo no se eliminó.</translation>
    </message>
    <message>
        <source>The flow was deleted elsewhere. Your last edits of it are only in this window.</source>
        <translation>El flujo se eliminó en otro lugar. Sus últimos cambios están solo en esta ventana.</translation>
    </message>
    <message>
        <source>Deleted elsewhere while you were editing: %1. A copy with your edits is kept in %2.</source>
        <extracomment>%1 is the name of a flow, or several with commas between them; %2 a folder</extracomment>
        <translation>Eliminado en otro lugar mientras usted editaba: %1. Se conserva una copia con sus cambios en %2.</translation>
    </message>
    <message>
        <source>Deleted. A copy of the settings is kept in %1.</source>
        <translation>Eliminado. Se guarda una copia de los ajustes en %1.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Remove the account “%1”</source>
        <translation>Quitar la cuenta “%1”</translation>
    </message>
    <message>
        <source>The account and all its flows are taken off this computer, with the edits that were not sent.</source>
        <translation>La cuenta y todos sus flujos se quitan de esta computadora, junto con los cambios que no se enviaron.</translation>
    </message>
    <message>
        <source>Nothing changes at the provider. Add the account again to get its flows back.</source>
        <translation>Nada cambia en el proveedor. Agregue la cuenta de nuevo para recuperar sus flujos.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>This flow exists only on this computer. It was never sent to the provider.</source>
        <translation>Este flujo existe solo en esta computadora. Nunca se envió al proveedor.</translation>
    </message>
    <message>
        <source>The flow is deleted at the provider, for everybody who uses the account.</source>
        <translation>El flujo se elimina en el proveedor, para todas las personas que usan la cuenta.</translation>
    </message>
    <message>
        <source>It is active: applicants can no longer use it. Pausing it first is safer.</source>
        <translation>Está activo: los solicitantes ya no podrán usarlo. Es más seguro pausarlo primero.</translation>
    </message>
    <message>
        <source>Delete the flow “%1”</source>
        <translation>Eliminar el flujo “%1”</translation>
    </message>
    <message>
        <source>&amp;Delete flow</source>
        <translation>&amp;Eliminar flujo</translation>
    </message>
    <message>
        <source>About Flowform</source>
        <translation>Acerca de Flowform</translation>
    </message>
    <message>
        <source>Flowform %1</source>
        <translation>Flowform %1</translation>
    </message>
    <message>
        <source>Edits identity-verification flows in forms and sends only what changed.

Free software under the Apache License 2.0. It uses Qt %1 under the LGPL 3.</source>
        <translation>Edita flujos de verificación de identidad en formularios y envía solo lo que cambió.

Software libre con la licencia Apache 2.0. Usa Qt %1 con la licencia LGPL 3.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Your last edits could not be saved on this computer.</source>
        <translation>Sus últimos cambios no se pudieron guardar en esta computadora.</translation>
    </message>
    <message>
        <source>Keep Flowform open</source>
        <translation>Mantener abierto Flowform</translation>
    </message>
    <message>
        <source>Close and lose these edits</source>
        <translation>Cerrar y perder estos cambios</translation>
    </message>
    <message>
        <source>This project exists only on this computer. It was never sent to the provider.</source>
        <translation>Este proyecto existe solo en este equipo. Nunca se envió al proveedor.</translation>
    </message>
    <message>
        <source>A copy of its settings, with your edits, is kept in the folder “deleted” of Flowform&apos;s data on this computer. It can be imported again later.</source>
        <translation>Una copia de sus ajustes, con sus cambios, se guarda en la carpeta «deleted» de los datos de Flowform en este equipo. Se puede volver a importar más tarde.</translation>
    </message>
    <message>
        <source>Delete the project “%1”</source>
        <translation>Eliminar el proyecto «%1»</translation>
    </message>
    <message>
        <source>&amp;Delete project</source>
        <translation>&amp;Eliminar proyecto</translation>
    </message>
</context>
<context>
    <name>WorkflowGraph</name>
    <message>
        <source>This workflow takes different ways, at the step &quot;%1&quot;. Sending its checks as a list would make one way of them, so they can only be looked at here.</source>
        <translation>Este flujo de trabajo toma distintos caminos en el paso «%1». Enviar sus controles como una lista los convertiría en uno solo, así que aquí solo se pueden mirar.</translation>
    </message>
    <message>
        <source>This workflow holds an action, &quot;%1&quot;, which would be lost if its checks were sent as a list.</source>
        <translation>Este flujo de trabajo contiene una acción, «%1», que se perdería si sus controles se enviaran como una lista.</translation>
    </message>
    <message>
        <source>This workflow calls a webhook at the step &quot;%1&quot;, which would be lost if its checks were sent as a list.</source>
        <translation>Este flujo de trabajo llama a un webhook en el paso «%1», que se perdería si sus controles se enviaran como una lista.</translation>
    </message>
    <message>
        <source>This workflow holds a step, &quot;%1&quot;, of a kind that this version does not know.</source>
        <translation>Este flujo de trabajo contiene un paso, «%1», de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The provider did not say which checks this workflow runs, and in which order.</source>
        <translation>El proveedor no dijo qué controles ejecuta este flujo de trabajo ni en qué orden.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; of this workflow cannot be read.</source>
        <translation>El paso «%1» de este flujo de trabajo no se puede leer.</translation>
    </message>
    <message>
        <source>This workflow continues with a step, &quot;%1&quot;, that it does not hold.</source>
        <translation>Este flujo de trabajo continúa con un paso, «%1», que no contiene.</translation>
    </message>
    <message>
        <source>This workflow comes back to the step &quot;%1&quot;. A list of checks cannot say that.</source>
        <translation>Este flujo de trabajo vuelve al paso «%1». Una lista de controles no puede expresarlo.</translation>
    </message>
    <message>
        <source>This workflow goes on after it has decided, at the step &quot;%1&quot;. A list of checks cannot say that.</source>
        <translation>Este flujo de trabajo sigue después de haber decidido, en el paso «%1». Una lista de controles no puede expresarlo.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; of this workflow does not say which check it runs.</source>
        <translation>El paso «%1» de este flujo de trabajo no dice qué control ejecuta.</translation>
    </message>
    <message>
        <source>What follows the step &quot;%1&quot; of this workflow cannot be read.</source>
        <translation>No se puede leer lo que sigue al paso «%1» de este flujo de trabajo.</translation>
    </message>
    <message>
        <source>Nothing in this workflow leads to the step &quot;%1&quot;. It would be lost if the checks were sent as a list.</source>
        <translation>Nada en este flujo de trabajo lleva al paso «%1». Se perdería si los controles se enviaran como una lista.</translation>
    </message>
    <message>
        <source>Only a summary of this workflow is known yet. Read it from the provider to edit its checks.</source>
        <translation>De este flujo de trabajo solo se conoce un resumen. Léalo del proveedor para editar sus controles.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edits identity-verification flows in forms and sends only what changed.</source>
        <translation>Edita flujos de verificación de identidad en formularios y envía solo lo que cambió.</translation>
    </message>
    <message>
        <source>Keep drafts and settings in this folder.</source>
        <translation>Guarda los borradores y los ajustes en esta carpeta.</translation>
    </message>
    <message>
        <source>Open the practice workspace.</source>
        <translation>Abre el espacio de práctica.</translation>
    </message>
</context>
</TS>
